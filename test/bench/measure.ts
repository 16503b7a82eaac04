/** What a case did: requests per second and latency in milliseconds. */
export type Measured = {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
};

export const concurrency = 16;

/** Runs `act` for every item, sixteen at a time, and measures each. */
export async function measure<T>(
  items: readonly T[],
  act: (item: T) => Promise<void>,
): Promise<Measured> {
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const item = items[next++] as T;
      const before = performance.now();
      await act(item);
      latencies.push(performance.now() - before);
    }
  };
  const before = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - before) / 1000;
  latencies.sort((a, b) => a - b);
  const at = (share: number) => latencies[Math.floor(latencies.length * share)] ?? 0;
  return {
    requests: latencies.length,
    perSecond: latencies.length / seconds,
    p50: at(0.5),
    p99: at(0.99),
  };
}

export type Row = { readonly name: string; readonly api: Measured; readonly driver: Measured };

/** One line a case: the API, the same SQL by the driver alone, and how many times slower. */
export function printTable(rows: readonly Row[]): string {
  const head = [
    "case",
    "api req/s",
    "p50 ms",
    "p99 ms",
    "driver req/s",
    "p50 ms",
    "p99 ms",
    "ratio",
  ];
  const lines = rows.map(({ name, api, driver }) => [
    name,
    api.perSecond.toFixed(0),
    api.p50.toFixed(1),
    api.p99.toFixed(1),
    driver.perSecond.toFixed(0),
    driver.p50.toFixed(1),
    driver.p99.toFixed(1),
    (driver.perSecond / api.perSecond).toFixed(1),
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const format = (line: readonly string[]) =>
    line.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ");
  return [format(head), ...lines.map(format)].join("\n");
}
