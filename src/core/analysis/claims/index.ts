export { extractClaims } from './extract.ts';
export { judgeClaims } from './judge.ts';
export { findOffered, type Offered } from './offered.ts';
export { type NamedProduct, namedProducts } from './products.ts';
export { type Recommended, recommendedProduct } from './recommended.ts';
export type { ParcelState } from './states.ts';
