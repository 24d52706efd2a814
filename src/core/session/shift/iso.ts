/** An ISO 8601 moment so many milliseconds later, to the second, with the same offset. */
export function addToIso(iso: string, ms: number): string {
  const [, clock = '', suffix = ''] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)[\d.]{0,10}(Z|[+-]\d\d:\d\d)?$/.exec(iso) ?? [];
  const wall = Date.parse(`${clock}Z`);
  if (clock === '' || Number.isNaN(wall)) return iso;
  return `${new Date(wall + ms).toISOString().slice(0, 19)}${suffix}`;
}
