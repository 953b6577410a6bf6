/** What tells series apart: a colour of the theme and a pattern, so that colour alone never carries the meaning. */

const COLOURS = 8;

/** Marks over the colour, in an 8 x 8 tile. The first series is plain. */
const MARKS = [
  "",
  "M-2 2l4-4M0 8l8-8M6 10l4-4",
  "M0 2h8M0 6h8",
  "M2 0v8M6 0v8",
  "M-2 6l4 4M0 0l8 8M6-2l4 4",
  "M4 3.9v.2",
];

function seriesColour(index: number): string {
  return `var(--ww-series-${(index % COLOURS) + 1})`;
}

/** The definitions of the fills of `count` series; draw once inside an svg and refer to them by `seriesFill`. */
export function SeriesPatterns({ id, count }: { id: string; count: number }) {
  return (
    <defs>
      {Array.from({ length: count }, (_, index) => (
        <pattern
          key={patternId(id, index)}
          id={patternId(id, index)}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
        >
          <rect width="8" height="8" fill={seriesColour(index)} />
          <path
            d={MARKS[index % MARKS.length]}
            stroke="var(--ww-chart-ground)"
            strokeWidth={index % MARKS.length === 5 ? 3 : 1.2}
            strokeLinecap="round"
          />
        </pattern>
      ))}
    </defs>
  );
}

export function seriesFill(id: string, index: number): string {
  return `url(#${patternId(id, index)})`;
}

function patternId(id: string, index: number): string {
  return `${id.replace(/[^A-Za-z0-9]/g, "")}-s${index}`;
}
