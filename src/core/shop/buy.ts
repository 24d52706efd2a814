import type { ShopState } from './types.ts';

/** The customer orders a product in the session. A product the shop hasn't got, or hasn't left, changes nothing. */
export function buy(state: ShopState, productId: string): ShopState {
  const bought = state.pack.products.find(({ id, stock }) => id === productId && stock > 0);
  return bought ? { ...state, bought } : state;
}
