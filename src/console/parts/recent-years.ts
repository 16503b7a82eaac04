/** This year and those before it, to choose from. */
export function recentYears(): readonly string[] {
  const present = new Date().getFullYear();
  return Array.from({ length: 6 }, (_, back) => String(present - back));
}
