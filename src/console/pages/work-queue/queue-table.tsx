import { useWindowVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useRef } from "react";
import { Link } from "wouter";
import type { QueueRowFragment } from "../../generated/graphql.ts";
import { useLanguage } from "../../language/language.tsx";
import { Urgency } from "../../parts/urgency.tsx";
import { queueText } from "./work-queue.text.ts";

type Props = {
  readonly rows: readonly QueueRowFragment[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: readonly string[], on: boolean) => void;
  readonly hasMore: boolean;
  readonly onMore: () => void;
};

const rowHeight = 61;
const near = 15;

/** Rows beyond the window are not drawn; the next page is asked for before its end is reached. */
export function QueueTable({ rows, selected, onSelect, hasMore, onMore }: Props) {
  const { say } = useLanguage();
  const body = useRef<HTMLTableSectionElement>(null);
  const virtual = useWindowVirtualizer({
    count: rows.length,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollMargin: body.current?.offsetTop ?? 0,
    getItemKey: (at) => rows[at]?.id ?? at,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - near) onMore();
  }, [hasMore, last, rows.length, onMore]);
  const margin = virtual.options.scrollMargin;
  const before = (items[0]?.start ?? margin) - margin;
  const after = virtual.getTotalSize() - ((items.at(-1)?.end ?? margin) - margin);
  return (
    <table className="queue" aria-rowcount={rows.length + 1}>
      <caption className="unseen">{say(queueText.caption)}</caption>
      <Columns {...{ rows, selected, onSelect }} />
      <tbody ref={body}>
        {before > 0 && <Gap height={before} />}
        {items.map(({ key, index }) => {
          const row = rows[index];
          if (!row) return null;
          return (
            <Row
              key={key}
              row={row}
              index={index}
              selected={selected.has(row.id)}
              onSelect={onSelect}
            />
          );
        })}
        {after > 0 && <Gap height={after} />}
      </tbody>
    </table>
  );
}

const Columns = memo(function Columns({
  rows,
  selected,
  onSelect,
}: Pick<Props, "rows" | "selected" | "onSelect">) {
  const { say } = useLanguage();
  const all = rows.length > 0 && rows.every((row) => selected.has(row.id));
  const ids = rows.map((row) => row.id);
  return (
    <thead>
      <tr>
        <th scope="col" className="queue-check">
          <input
            type="checkbox"
            aria-label={say(queueText.selectAll)}
            checked={all}
            onChange={() => onSelect(ids, !all)}
          />
        </th>
        {(["subject", "unit", "stage", "limit"] as const).map((column) => (
          <th scope="col" key={column}>
            {say(queueText[column])}
          </th>
        ))}
      </tr>
    </thead>
  );
});

function Gap({ height }: { readonly height: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={5} aria-label="–" style={{ height, padding: 0, border: 0 }} />
    </tr>
  );
}

type RowProps = {
  readonly row: QueueRowFragment;
  readonly index: number;
  readonly selected: boolean;
  readonly onSelect: Props["onSelect"];
};

const Row = memo(function Row({ row, index, selected, onSelect }: RowProps) {
  const { say } = useLanguage();
  return (
    <tr aria-rowindex={index + 2} data-selected={selected || undefined}>
      <td className="queue-check">
        <input
          type="checkbox"
          aria-label={say(queueText.select, { name: row.subject.name })}
          checked={selected}
          onChange={() => onSelect([row.id], !selected)}
        />
      </td>
      <td>
        <Link href={`/nominations/${encodeURIComponent(row.id)}`} className="queue-name">
          {row.subject.name}
        </Link>
        <span className="small muted clip">
          {row.revocation && <span className="queue-mark">{say(queueText.revocation)}</span>}
          {row.award.label} · {row.code}
        </span>
      </td>
      <td>
        <span className="clip">{row.unit.name}</span>
      </td>
      <td>
        <span className="clip">{row.stage.label}</span>
        <span className="small muted clip">{row.holder?.name}</span>
      </td>
      <td>
        <Urgency {...row} />
      </td>
    </tr>
  );
});
