import { exhaustive } from '../shared/exhaustive.ts';
import { type Issue, issue } from '../shared/issue.ts';
import { err, ok, type Result } from '../shared/result.ts';

/** Formats of scenario and shop files, oldest first. A new one gets its own folder and a step in `upgrade`. */
export const FORMATS = [1] as const;
type Format = (typeof FORMATS)[number];
const NEWEST = 1;

/** A file of the newest format, its content not yet checked. */
export interface Current {
  readonly format: typeof NEWEST;
  readonly [key: string]: unknown;
}

type Versioned = Readonly<Record<string, unknown>> & { readonly format: Format };

/** Brings a file of any known format to the newest, one format at a time. */
function upgrade(file: Versioned): Current {
  const { format } = file;
  switch (format) {
    case 1:
      return { ...file, format };
    default:
      return exhaustive(format);
  }
}

/** Reads the format of a parsed file and brings it up to date; formats from the future are refused. */
export function migrate(raw: unknown): Result<Current, Issue[]> {
  if (!isMapping(raw)) return err([issue('', 'issues.not-a-mapping')]);
  const { format } = raw;
  if (format === undefined) return err([issue('format', 'issues.format-missing', { newest: NEWEST })]);
  const known = FORMATS.find((each) => each === format);
  if (known !== undefined) return ok(upgrade({ ...raw, format: known }));
  if (typeof format === 'number' && format > NEWEST) {
    return err([issue('format', 'issues.format-newer', { format, newest: NEWEST })]);
  }
  return err([
    issue('format', 'issues.format-unknown', { format: String(format).slice(0, 40), newest: NEWEST }),
  ]);
}

const isMapping = (raw: unknown): raw is Record<string, unknown> =>
  raw !== null && typeof raw === 'object' && !Array.isArray(raw);
