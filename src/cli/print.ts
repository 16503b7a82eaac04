/** What an operator reads. */
export function print(...lines: readonly string[]): void {
  console.log(lines.join("\n"));
}

/** What went wrong, beside the output. */
export function complain(...lines: readonly string[]): void {
  console.error(lines.join("\n"));
}
