import { toJSONSchema } from 'zod/mini';
import { scenarioV1 } from './v1/scenario.ts';
import { shopV1 } from './v1/shop.ts';

/** JSON Schemas of the files people write, for editors; what may be left out is not required. */
export const jsonSchemas = (): { scenario: unknown; shop: unknown } => ({
  scenario: toJSONSchema(scenarioV1, { io: 'input' }),
  shop: toJSONSchema(shopV1, { io: 'input' }),
});
