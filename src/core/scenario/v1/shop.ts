import * as z from 'zod/mini';
import { clock, localisedText, localisedVariants, mention, slug } from './parts.ts';

/** A checkable property of a product. `contrary` are phrases that state the opposite. */
export const feature = z.strictObject({
  id: slug,
  label: localisedText,
  /** What the product page says. */
  text: localisedText,
  value: z.union([z.boolean(), z.number(), z.string()]),
  /** Unit of a number: `inch`, `kg`, `litre`, `ml`, `cm`, `month` … */
  unit: z.optional(z.string()),
  mention,
  contrary: z.optional(mention),
});

export const product = z.strictObject({
  id: slug,
  name: localisedText,
  /** Other words by which a reply can mean this product. */
  aliases: z.optional(localisedVariants),
  category: slug,
  /** Yuan. */
  price: z.number().check(z.gte(0)),
  stock: z.int().check(z.gte(0)),
  features: z.array(feature),
});

/**
 * What a policy fixes, machine-readable. Days are calendar days, money is yuan.
 * `postage-paid-by` is `shop` or `customer`; remedies are `true` where the shop grants them.
 */
export const policyRules = z.strictObject({
  'damage-window-days': z.optional(z.int()),
  'return-window-days': z.optional(z.int()),
  'price-protection-days': z.optional(z.int()),
  'warranty-months': z.optional(z.int()),
  'refund-arrives-days': z.optional(z.int()),
  'postage-paid-by': z.optional(z.enum(['shop', 'customer'])),
  'free-replacement': z.optional(z.boolean()),
  'full-refund': z.optional(z.boolean()),
  'damaged-goes-back': z.optional(z.boolean()),
  'courtesy-max': z.optional(z.number()),
  'standard-days': z.optional(z.int()),
  'express-days': z.optional(z.int()),
  'express-fee': z.optional(z.number()),
  'ship-cutoff': z.optional(clock),
});
export type PolicyRules = z.infer<typeof policyRules>;

export const policy = z.strictObject({
  id: slug,
  title: localisedText,
  text: localisedText,
  /** Words under which the desk's search finds it and by which a claim is tied to it. */
  keywords: localisedVariants,
  rules: policyRules,
});

export const shopV1 = z.strictObject({
  format: z.literal(1),
  kind: z.literal('shop'),
  id: slug,
  name: localisedText,
  products: z.array(product).check(z.minLength(1)),
  policies: z.array(policy).check(z.minLength(1)),
  carrier: localisedText,
});

export type ShopPack = z.infer<typeof shopV1>;
export type Product = z.infer<typeof product>;
export type Feature = z.infer<typeof feature>;
export type Policy = z.infer<typeof policy>;
