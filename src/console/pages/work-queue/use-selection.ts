import { useCallback, useState } from "react";

type Kept = {
  readonly list: string;
  readonly ids: ReadonlySet<string>;
  readonly all: boolean;
};

const nothing = { ids: new Set<string>(), all: false };

/** The rows chosen one by one, or all that the list has; another list begins without any. */
export function useSelection(list: string) {
  const [kept, setKept] = useState<Kept>({ list, ...nothing });
  const { ids, all } = kept.list === list ? kept : nothing;
  const select = useCallback(
    (some: readonly string[], on: boolean) => {
      setKept((before) => {
        const next = new Set(before.list === list ? before.ids : []);
        for (const id of some) {
          if (on) next.add(id);
          else next.delete(id);
        }
        return { list, ids: next, all: false };
      });
    },
    [list],
  );
  const selectAll = useCallback(
    () => setKept((before) => ({ list, ids: before.ids, all: true })),
    [list],
  );
  const clear = useCallback(() => setKept({ list, ...nothing }), [list]);
  return { ids, all, select, selectAll, clear };
}
