export { extractClaims } from './extract.ts';
export { judgeClaims } from './judge.ts';
export { findOffered, type Offered } from './offered.ts';
export { namedProducts, type NamedProduct } from './products.ts';
export { recommendedProduct, type Recommended } from './recommended.ts';
export type { ParcelState } from './states.ts';
