import type * as z from 'zod/mini';

type Path = readonly PropertyKey[];

/** The keys a mapping at a path may have, all alternatives together; empty where the schema has no mapping. */
export function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  return [...new Set(schemasAt([schema], path).flatMap(ownKeys))];
}

const schemasAt = (schemas: readonly z.core.$ZodType[], path: Path): readonly z.core.$ZodType[] =>
  path.reduce<readonly z.core.$ZodType[]>(
    (at, key) => unwrapAll(at).flatMap((each) => step(each, key)),
    schemas,
  );

const unwrapAll = (schemas: readonly z.core.$ZodType[]): z.core.$ZodType[] => schemas.flatMap(unwrap);

type Def = z.core.$ZodTypes['_zod']['def'];
const defOf = (schema: z.core.$ZodType): Def => (schema as z.core.$ZodTypes)._zod.def;

/** What stands inside an optional, a default or a union. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const def = defOf(schema);
  if (def.type === 'optional' || def.type === 'default') return unwrap(def.innerType);
  return def.type === 'union' ? unwrapAll(def.options) : [schema];
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  const def = defOf(schema);
  if (def.type === 'array') return [def.element];
  if (def.type === 'record') return [def.valueType];
  const next = def.type === 'object' ? def.shape[String(key)] : undefined;
  return next ? [next] : [];
}

function ownKeys(schema: z.core.$ZodType): string[] {
  return unwrap(schema).flatMap((each) => {
    const def = defOf(each);
    return def.type === 'object' ? Object.keys(def.shape) : [];
  });
}
