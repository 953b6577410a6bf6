/** Per year what comes in (up) and what goes out (down), with the cumulative balance as a line and its lowest point. */
import { ChartFigure } from "./chart-figure";

export interface CashYear {
  year: number;
  income: number;
  expenses: number;
  cumulative: number;
}

interface Props {
  title: string;
  sentence: string;
  words: { year: string; income: string; expenses: string; cumulative: string };
  years: readonly CashYear[];
  shown(value: number): string;
}

const PLOT = 150;
const TOP = 18;
const HEIGHT = TOP + PLOT + 22;
/** Labels of years need this much room each. */
const YEAR_ROOM = 34;

export function CashFlow({ title, sentence, words, years, shown }: Props) {
  const levels = years.flatMap(({ income, expenses, cumulative }) => [income, -expenses, cumulative]);
  const most = Math.max(0, ...levels);
  const least = Math.min(0, ...levels);
  const span = most - least || 1;
  const y = (value: number) => TOP + ((most - value) / span) * PLOT;
  const lowest = years.reduce((low, one, index) => (one.cumulative < (years[low]?.cumulative ?? 0) ? index : low), 0);
  return (
    <ChartFigure
      title={title}
      sentence={sentence}
      columns={[
        { header: words.year },
        { header: words.income, number: true },
        { header: words.expenses, number: true },
        { header: words.cumulative, number: true },
      ]}
      rows={years.map((one) => [String(one.year), shown(one.income), shown(one.expenses), shown(one.cumulative)])}
      height={HEIGHT}
      draw={(width) => {
        const room = width / Math.max(1, years.length);
        const middle = (index: number) => room * (index + 0.5);
        const bar = Math.min(28, room * 0.6);
        const every = Math.ceil(YEAR_ROOM / room);
        const low = years[lowest];
        return (
          <>
            {years.map((one, index) => (
              <g key={one.year}>
                <rect
                  x={middle(index) - bar / 2}
                  y={y(one.income)}
                  width={bar}
                  height={y(0) - y(one.income)}
                  fill="var(--ww-in)"
                />
                <rect
                  x={middle(index) - bar / 2 + 0.75}
                  y={y(0)}
                  width={Math.max(1, bar - 1.5)}
                  height={y(-one.expenses) - y(0)}
                  fill="var(--ww-out)"
                  fillOpacity="0.35"
                  stroke="var(--ww-out)"
                  strokeWidth="1.5"
                />
                {index % every === 0 && (
                  <text className="ww-muted-text" x={middle(index)} y={HEIGHT - 4} textAnchor="middle">
                    {one.year}
                  </text>
                )}
              </g>
            ))}
            <line className="ww-axis" x1={0} x2={width} y1={y(0)} y2={y(0)} />
            <polyline
              points={years.map((one, index) => `${middle(index)},${y(one.cumulative)}`).join(" ")}
              fill="none"
              stroke="var(--ww-line)"
              strokeWidth="2"
            />
            {years.map((one, index) => (
              <circle key={one.year} cx={middle(index)} cy={y(one.cumulative)} r="3" fill="var(--ww-line)" />
            ))}
            {low && (
              <text
                className="ww-on-chart"
                x={Math.min(Math.max(middle(lowest), 44), width - 44)}
                y={Math.max(12, y(low.cumulative) - 8)}
                textAnchor="middle"
                fontWeight={600}
              >
                {shown(low.cumulative)}
              </text>
            )}
          </>
        );
      }}
      legend={
        <ul className="ww-legend">
          <li>
            <Swatch fill="var(--ww-in)" /> {words.income}
          </li>
          <li>
            <Swatch fill="var(--ww-out)" outlined /> {words.expenses}
          </li>
          <li>
            <svg viewBox="0 0 14 14" aria-hidden="true">
              <path d="M0 7h14" stroke="var(--ww-line)" strokeWidth="2" />
              <circle cx="7" cy="7" r="3" fill="var(--ww-line)" />
            </svg>
            {words.cumulative}
          </li>
        </ul>
      }
    />
  );
}

function Swatch({ fill, outlined = false }: { fill: string; outlined?: boolean }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true">
      <rect x="1" y="1" width="12" height="12" fill={fill} fillOpacity={outlined ? 0.35 : 1} stroke={fill} />
    </svg>
  );
}
