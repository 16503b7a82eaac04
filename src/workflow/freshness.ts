/**
 * Whether achievements up to a day are still fresh when they are submitted on another: at most so
 * many calendar months later (NĐ152/2025 Điều 33 khoản 9); 31/12 and six months give 30/6.
 */
export function isFresh(achievedUntil: string, submittedOn: string, months: number): boolean {
  const [year = 0, month = 1, day = 1] = achievedUntil.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const last = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  return submittedOn <= last.toISOString().slice(0, 10);
}
