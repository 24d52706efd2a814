import type { SessionRecord } from '../../core/record/types.ts';
import { downloadText } from '../../platform/files.ts';

/** The record as a file that any other device can replay. */
export async function downloadRecord(record: SessionRecord): Promise<void> {
  const { encodeRecord } = await import('../../core/record/codec.ts');
  downloadText(`${record.scenario}-${record.startedAt.slice(0, 10)}-${record.id}.json`, encodeRecord(record));
}
