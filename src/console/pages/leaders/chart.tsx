import { Bar, BarChart, LabelList, ResponsiveContainer, XAxis, YAxis } from "recharts";

export type Bars = readonly { readonly name: string; readonly value: number }[];

const rowHeight = 34;
const frame = 16;

/** Horizontal bars. The same figures stand in the table below, so that the picture needs no reading out. */
export function Chart({ bars, colour }: { readonly bars: Bars; readonly colour: string }) {
  return (
    <div className="leaders-chart" aria-hidden="true">
      <ResponsiveContainer width="100%" height={bars.length * rowHeight + frame}>
        <BarChart
          data={[...bars]}
          layout="vertical"
          margin={{ left: 0, right: 40 }}
          accessibilityLayer={false}
        >
          <XAxis type="number" hide />
          <YAxis
            type="category"
            dataKey="name"
            width={150}
            tickLine={false}
            axisLine={false}
            tick={{ fill: "var(--ink-2)", fontSize: 12 }}
          />
          <Bar dataKey="value" fill={colour} radius={3} isAnimationActive={false} barSize={16}>
            <LabelList dataKey="value" position="right" fill="var(--ink)" fontSize={12} />
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
