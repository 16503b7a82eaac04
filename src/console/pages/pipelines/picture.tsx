import { useMemo, useState } from "react";
import { useLanguage } from "../../language/language.tsx";
import { Button } from "../../parts/button.tsx";
import { type Arrow, type Box, boxHeight, boxWidth, pictureOf, type Stage } from "./layout.ts";
import { pipelinesText } from "./pipelines.text.ts";

type Props = { readonly name: string; readonly stages: readonly Stage[] };

const closer = 1.25;
/** Narrower than this its words cannot be read; a phone scrolls instead. */
const readable = 720;

const inOneView = { width: "100%", height: "min(80dvh, 60rem)" };

function sized(width: number, scale: number) {
  return {
    width: width * scale,
    minWidth: Math.min(width * scale, readable),
    maxWidth: scale === 1 ? "100%" : "none",
  };
}

/** The pipeline as boxes and arrows; pointing at a stage shows its ways. */
export function Picture({ name, stages }: Props) {
  const { say } = useLanguage();
  const { left, width, height, boxes, arrows } = useMemo(() => pictureOf(stages), [stages]);
  const shown = new Set(boxes.map(({ stage }) => stage.key));
  const ends = stages.filter(({ key }) => !shown.has(key)).map(({ label }) => label);
  const [scale, setScale] = useState<number | "whole">(1);
  const zoom = (by: number) => setScale(scale === "whole" ? 1 : scale * by);
  const [near, setNear] = useState<string | null>(null);
  return (
    <section className="panel">
      <div className="page-heading">
        <h2 id="picture">{say(pipelinesText.picture)}</h2>
        <div className="actions no-print">
          <Button onPress={() => zoom(closer)}>{say(pipelinesText.closer)}</Button>
          <Button onPress={() => zoom(1 / closer)}>{say(pipelinesText.farther)}</Button>
          <Button onPress={() => setScale("whole")}>{say(pipelinesText.whole)}</Button>
        </div>
      </div>
      {/* Scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="pipeline-scroll" tabIndex={0} role="region" aria-labelledby="picture">
        <svg
          className="pipeline-picture"
          role="img"
          aria-label={say(pipelinesText.pictureOf, { name })}
          viewBox={`${left} 0 ${width} ${height}`}
          style={scale === "whole" ? inOneView : sized(width, scale)}
        >
          <ArrowHead />
          {arrows.map((arrow) => (
            <Way key={`${arrow.from} ${arrow.to}`} arrow={arrow} near={near} />
          ))}
          {boxes.map((box) => (
            <StageBox key={box.stage.key} box={box} onNear={setNear} />
          ))}
        </svg>
      </div>
      <p className="small muted">{say(pipelinesText.legend)}</p>
      {ends.length > 0 && (
        <p className="small muted">{say(pipelinesText.endsToo, { ends: ends.join(", ") })}</p>
      )}
    </section>
  );
}

function ArrowHead() {
  return (
    <defs>
      <marker
        id="head"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 0L8 4L0 8z" fill="context-stroke" />
      </marker>
    </defs>
  );
}

function Way({ arrow, near }: { readonly arrow: Arrow; readonly near: string | null }) {
  const lit = near !== null && (arrow.from === near || arrow.to === near);
  const path = arrow.points.map(({ x, y }, at) => `${at === 0 ? "M" : "L"}${x} ${y}`).join("");
  return (
    <path
      className="pipeline-way"
      d={path}
      markerEnd="url(#head)"
      data-back={arrow.back || undefined}
      data-lit={lit || undefined}
    />
  );
}

type BoxProps = { readonly box: Box; readonly onNear: (key: string | null) => void };

function StageBox({ box: { stage, x, y }, onNear }: BoxProps) {
  return (
    <g
      className="pipeline-stage"
      data-level={stage.level}
      data-outcome={stage.outcome}
      transform={`translate(${x - boxWidth / 2} ${y - boxHeight / 2})`}
      onMouseEnter={() => onNear(stage.key)}
      onMouseLeave={() => onNear(null)}
    >
      <rect width={boxWidth} height={boxHeight} rx={8} />
      <foreignObject width={boxWidth} height={boxHeight}>
        <div>{stage.label}</div>
      </foreignObject>
    </g>
  );
}
