import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { jsonSchemas } from '../../../src/core/scenario/json-schema.ts';

it.each(Object.entries(jsonSchemas()))(
  'the published schema of a %s is the one the code reads by (npm run schema)',
  (name, schema) => {
    const published = readFileSync(
      resolve(import.meta.dirname, '../../../public/schema', `${name}.json`),
      'utf8',
    );
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(schema)));
  },
);
