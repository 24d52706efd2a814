import { type ParseArgsConfig, parseArgs } from 'node:util';
import { LANGS, type Lang } from '../core/shared/lang.ts';
import { ARCHETYPES, type Cast, LEVELS } from '../core/shared/personas.ts';
import { CliError } from './errors.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** Parses the arguments of a verb; anything unknown is wrong usage. */
export function readArgs<T extends Options>(verb: string, args: string[], options: T) {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new CliError(verb, error instanceof Error ? error.message : String(error), 2);
  }
}

/** A whole number not below `least`. */
export function wholeNumber(
  verb: string,
  name: string,
  text: string | undefined,
  fallback: number,
  least = 0,
): number {
  if (text === undefined) return fallback;
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least) {
    throw new CliError(verb, `--${name} takes a whole number from ${least}, not "${text}"`, 2);
  }
  return value;
}

export function readLang(verb: string, text: string | undefined): Lang {
  const lang = LANGS.find((each) => each === (text ?? 'zh'));
  if (lang === undefined) throw new CliError(verb, `--lang takes zh or en, not "${text}"`, 2);
  return lang;
}

/** Who plays the customer: `--archetype` and `--level`, each as the scenario says where absent. */
export function readCast(
  verb: string,
  { archetype, level }: { archetype?: string | undefined; level?: string | undefined },
): Cast {
  const character = ARCHETYPES.find((each) => each === archetype);
  if (archetype !== undefined && character === undefined) {
    throw new CliError(verb, `--archetype takes ${ARCHETYPES.join(', ')}, not "${archetype}"`, 2);
  }
  const hard = LEVELS.find((each) => String(each) === level);
  if (level !== undefined && hard === undefined) {
    throw new CliError(verb, `--level takes 1 to 5, not "${level}"`, 2);
  }
  return {
    ...(character === undefined ? {} : { archetype: character }),
    ...(hard === undefined ? {} : { level: hard }),
  };
}
