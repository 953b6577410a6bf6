/** How much influence and interest somebody has: two bars of five parts, each with its number. */
import type { Stakeholder } from "../../../core/stakeholders/read-stakeholders";
import { usePane } from "../../pane";
import { useNumbers } from "../../parts/use-numbers";
import { words } from "./words";

const PARTS = [0, 1, 2, 3, 4];
const WIDTH = 16;
const GAP = 2;
const HEIGHT = 8;

/** The bars are decoration: the number beside each says the same. What is missing has no bar. */
export function LevelBars({ one }: { one: Stakeholder }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const levels = [
    { label: words.influenceAxis, level: one.influence, fill: "var(--ww-series-1)" },
    { label: words.interest, level: one.interest, fill: "var(--ww-series-2)" },
  ].filter(({ level }) => !Number.isNaN(level));
  if (levels.length === 0) return null;
  return (
    <span className="ww-tile-fact ww-levels ww-small">
      {levels.map(({ label, level, fill }) => (
        <span key={fill}>
          <span>{say(label)}</span>
          <svg aria-hidden="true" viewBox={`0 0 ${PARTS.length * (WIDTH + GAP) - GAP} ${HEIGHT}`}>
            {PARTS.map((part) => (
              <g key={part} transform={`translate(${part * (WIDTH + GAP)})`}>
                <rect className="ww-track" width={WIDTH} height={HEIGHT} />
                <rect width={WIDTH * Math.min(1, Math.max(0, level - part))} height={HEIGHT} fill={fill} />
              </g>
            ))}
          </svg>
          <span>{say(words.ofFive, { level: number(level, 1) })}</span>
        </span>
      ))}
    </span>
  );
}
