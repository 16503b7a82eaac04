const digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const names = ["", "nghìn", "triệu"];
const billion = 1_000_000_000;

/** A whole amount of đồng in words, as money papers have it beside the figure. */
export function moneyInWords(amount: number): string {
  if (!Number.isSafeInteger(amount) || amount < 0)
    throw new RangeError(`Not an amount of money: ${amount}`);
  const words = `${numberInWords(amount)} đồng`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A whole number in Vietnamese words; hundreds without tens are read with “linh”. */
export function numberInWords(n: number): string {
  if (n === 0) return "không";
  const above = Math.floor(n / billion);
  const below = n % billion;
  const parts = above > 0 ? [numberInWords(above), "tỷ"] : [];
  return [...parts, ...groups(below, above > 0)].join(" ");
}

/** Millions, thousands and ones; what stands behind something is read with all its places. */
function groups(n: number, behind: boolean): readonly string[] {
  const words: string[] = [];
  for (const place of [2, 1, 0]) {
    const group = Math.floor(n / 1000 ** place) % 1000;
    if (group === 0) continue;
    words.push(...hundreds(group, behind || words.length > 0));
    if (place > 0) words.push(names[place] ?? "");
  }
  return words;
}

function hundreds(n: number, behind: boolean): readonly string[] {
  const [hundred, ten, one] = [Math.floor(n / 100), Math.floor(n / 10) % 10, n % 10];
  const full = behind || hundred > 0;
  const head = full ? [digit(hundred), "trăm"] : [];
  if (ten === 0) return one === 0 ? head : [...head, ...(full ? ["linh"] : []), digit(one)];
  const tens = ten === 1 ? ["mười"] : [digit(ten), "mươi"];
  return [...head, ...tens, ...ones(one, ten)];
}

/** After “mười” and “mươi” five is lăm; after “mươi” one is mốt and four tư. */
function ones(one: number, ten: number): readonly string[] {
  if (one === 0) return [];
  if (one === 5) return ["lăm"];
  if (ten > 1 && one === 1) return ["mốt"];
  if (ten > 1 && one === 4) return ["tư"];
  return [digit(one)];
}

function digit(n: number): string {
  return digits[n] ?? "";
}
