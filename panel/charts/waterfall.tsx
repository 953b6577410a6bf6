/** From costs to what is left over or lacking, step by step, each step a bar that begins where the last one ended. */
import { ChartFigure } from "./chart-figure";
import { fitText } from "./fit-text";

export interface WaterfallStep {
  label: string;
  /** What the step adds; of a total, what it amounts to. */
  value: number;
  total: boolean;
  shown: string;
}

interface Props {
  title: string;
  sentence: string;
  columns: readonly [string, string];
  steps: readonly WaterfallStep[];
}

const ROW = 38;
const TEXT = 13;
const BAR = 14;

export function Waterfall({ title, sentence, columns, steps }: Props) {
  const bars = place(steps);
  const least = Math.min(0, ...bars.map(({ from, to }) => Math.min(from, to)));
  const most = Math.max(0, ...bars.map(({ from, to }) => Math.max(from, to)));
  const span = most - least || 1;
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      columns={[{ header: columns[0] }, { header: columns[1], number: true }]}
      rows={steps.map(({ label, shown }) => [label, shown])}
      height={steps.length * ROW}
      draw={(width) => {
        const x = (value: number) => ((value - least) / span) * width;
        return (
          <>
            <line className="ww-axis" x1={x(0)} x2={x(0)} y1={0} y2={steps.length * ROW} />
            {bars.map(({ step, from, to }, index) => (
              <g key={step.label} transform={`translate(0 ${index * ROW})`}>
                <text y={TEXT} fontWeight={step.total ? 600 : 400}>
                  {fitText(step.label, width - 7.5 * step.shown.length)}
                </text>
                <text x={width} y={TEXT} textAnchor="end" fontWeight={step.total ? 600 : 400}>
                  {step.shown}
                </text>
                <rect
                  x={Math.min(x(from), x(to))}
                  y={TEXT + 5}
                  width={Math.max(1, Math.abs(x(to) - x(from)))}
                  height={BAR}
                  fill={step.value < 0 ? "var(--ww-out)" : "var(--ww-in)"}
                  fillOpacity={step.total ? 1 : 0.75}
                  stroke={step.value < 0 ? "var(--ww-out)" : "var(--ww-in)"}
                />
              </g>
            ))}
          </>
        );
      }}
    />
  );
}

function place(steps: readonly WaterfallStep[]): { step: WaterfallStep; from: number; to: number }[] {
  let level = 0;
  return steps.map((step) => {
    const from = step.total ? 0 : level;
    const to = step.total ? step.value : level + step.value;
    level = to;
    return { step, from, to };
  });
}
