/** Ends a command with one line `where: what`. Status 1 is bad content, 2 wrong usage. */
export class CliError extends Error {
  readonly where: string;
  readonly status: 1 | 2;

  constructor(where: string, what: string, status: 1 | 2 = 1) {
    super(what);
    this.where = where;
    this.status = status;
  }
}
