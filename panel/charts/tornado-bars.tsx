/** Bars left and right of a middle: how far each assumption alone moves a result. */
import { ChartFigure } from "./chart-figure";
import { fitText } from "./fit-text";

export interface SwingBar {
  label: string;
  low: number;
  high: number;
  shown: readonly [string, string];
}

interface Props {
  title: string;
  sentence: string;
  columns: readonly [string, string, string];
  middle: number;
  bars: readonly SwingBar[];
}

const ROW = 36;
const TEXT = 13;
const BAR = 10;

export function TornadoBars({ title, sentence, columns, middle, bars }: Props) {
  const ends = bars.flatMap(({ low, high }) => [low, high]);
  const least = Math.min(middle, ...ends);
  const most = Math.max(middle, ...ends);
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      columns={columns.map((header, index) => ({ header, number: index > 0 }))}
      rows={bars.map(({ label, shown }) => [label, ...shown])}
      height={bars.length * ROW}
      draw={(width) => {
        const x = (value: number) => (most > least ? ((value - least) / (most - least)) * width : 0);
        return bars.map(({ label, low, high, shown }, index) => {
          const values = shown.join(" / ");
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two bars may bear the same name
            <g key={index} transform={`translate(0 ${index * ROW})`}>
              <text y={TEXT}>{fitText(label, width - 7 * values.length)}</text>
              <text x={width} y={TEXT} textAnchor="end">
                {values}
              </text>
              <rect className="ww-track" y={TEXT + 6} width={width} height={BAR} rx="2" />
              <rect
                x={x(Math.min(low, high))}
                y={TEXT + 6}
                width={x(Math.max(low, high)) - x(Math.min(low, high))}
                height={BAR}
                fill="var(--ww-series-1)"
              />
              <line x1={x(middle)} x2={x(middle)} y1={TEXT + 3} y2={TEXT + BAR + 9} stroke="currentColor" />
            </g>
          );
        });
      }}
    />
  );
}
