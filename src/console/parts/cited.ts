/** Number and symbol as papers cite them, e.g. 12/QĐ-SXD; null until numbered. */
export function cited({ number, symbol }: Cited): string | null {
  return number === null || number === undefined ? null : `${number}/${symbol}`;
}

type Cited = { readonly number?: number | null; readonly symbol?: string | null };
