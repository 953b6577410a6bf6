/** How the classes of a map look: from light to full colour, and each with a pattern, so that grey print tells them apart. */
import { CLASS_COUNT } from "../../core/map/score-classes";

const CLASSES = Array.from({ length: CLASS_COUNT }, (_, place) => place);
/** How much of the full colour each class has. */
export const STRENGTHS = [0.18, 0.36, 0.55, 0.78, 1];

/**
 * Marks over the colour in an 8 x 8 tile, ever denser; only the full colour is plain. The lightest class has a mark as
 * well: in grey it would be the other sectors.
 */
export const MARKS = [
  "M4 3.9v.2",
  "M2 1.9v.2M6 5.9v.2",
  "M-2 2l4-4M0 8l8-8M6 10l4-4",
  "M-2 2l4-4M0 8l8-8M6 10l4-4M-2 6l4 4M0 0l8 8M6-2l4 4",
  "",
];
/** Up to this class the marks are dots. */
export const DOTS = 1;

/** Definitions of the fills; draw once inside an svg and refer to them by `classFill`. `zoom`: of what is filled. */
export function ClassPatterns({ id, zoom = 1 }: { id: string; zoom?: number }) {
  return (
    <defs>
      {CLASSES.map((place) => (
        <pattern
          key={place}
          id={patternId(id, place)}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          // Marks stay as large as they are while the map grows.
          patternTransform={`scale(${1 / zoom})`}
        >
          <rect width="8" height="8" fill="var(--ww-chart-ground)" />
          <rect width="8" height="8" fill={`rgba(var(--ww-heat), ${STRENGTHS[place]})`} />
          <path
            d={MARKS[place]}
            stroke="var(--ww-line)"
            strokeWidth={place <= DOTS ? 1.8 : 0.7}
            strokeLinecap="round"
            fill="none"
          />
        </pattern>
      ))}
    </defs>
  );
}

/** Without a class the ground shows: nothing is known. */
export function classFill(id: string, place: number | undefined): string {
  return place === undefined ? "var(--ww-chart-ground)" : `url(#${patternId(id, place)})`;
}

function patternId(id: string, place: number): string {
  return `${id.replace(/[^A-Za-z0-9]/g, "")}-c${place}`;
}
