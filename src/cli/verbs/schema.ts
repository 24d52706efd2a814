import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../core/scenario/json-schema.ts';
import { ROOT } from '../files.ts';

/** `schema`: writes the JSON Schemas that editors use; a test compares them with the code. */
export async function schemaVerb(): Promise<number> {
  const folder = join(ROOT, 'public', 'schema');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(schema, null, 2)}\n`);
  }
  return 0;
}
