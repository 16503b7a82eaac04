/** The đồng that were typed, with or without points between thousands; NaN for anything else. */
export function amountOf(typed: string): number {
  const plain = typed.trim().replaceAll(/[.,\s](?=\d{3}(\D|$))/g, "");
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN;
}
