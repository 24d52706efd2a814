import * as z from 'zod/mini';
import { GUIDE_SECTIONS } from '../../shared/guide.ts';

/** Lower-case letters, digits and hyphens; names things inside a file. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(64));
export const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2000));
export const localisedText = z.strictObject({ zh: text, en: text });
export const variants = z.array(text).check(z.minLength(1), z.maxLength(40));
export const localisedVariants = z.strictObject({ zh: variants, en: variants });
export const unit = z.number().check(z.gte(0), z.lte(1));
export const signedUnit = z.number().check(z.gte(-1), z.lte(1));
export const days = z.int().check(z.gte(0), z.lte(365));
export const dayRange = z.tuple([days, days]);
export const clock = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
export const guideSection = z.enum(GUIDE_SECTIONS);

/**
 * Phrases by which a text shows that it speaks of something. Every item must be found; inside an item `|`
 * separates alternatives. Plain text, never a pattern: upper and lower case, full width and script don't matter, and `…`
 * stands for up to four words or eight characters. Words that say the same need not be listed (`language/alike/`).
 */
export const mention = z.strictObject({ zh: variants, en: variants });
export type Mention = z.infer<typeof mention>;
