/**
 * Lets so many pieces of work go on at once; the others wait for their turn. Streams that wait are
 * not read, so that what they bring stays on their side of the line.
 */
export function turns(most: number): <T>(work: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = [];
  let underway = 0;
  return async (work) => {
    if (underway >= most) await new Promise<void>((resolve) => waiting.push(resolve));
    else underway += 1;
    try {
      return await work();
    } finally {
      // The turn is handed on, or given back.
      const next = waiting.shift();
      if (next) next();
      else underway -= 1;
    }
  };
}
