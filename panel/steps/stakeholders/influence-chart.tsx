/** Influence against interest: numbered dots inside a field of five by five, the names in the list below. */
import { useState } from "react";
import { gridCells } from "../../../core/stakeholders/grid";
import type { Stakeholder } from "../../../core/stakeholders/read-stakeholders";
import { positionText } from "../../../core/stakeholders/who-first";
import { ChartFigure } from "../../charts/chart-figure";
import { usePane } from "../../pane";
import { ToggleButtons } from "../../parts/toggle-buttons";
import { useNumbers } from "../../parts/use-numbers";
import { PositionMark } from "./position-mark";
import { words } from "./words";

type Shown = "now" | "wanted";

const LEFT = 34;
const BOTTOM = 34;
const TOP = 4;

/** More dots than this in one picture cannot be told apart; the list has them all. */
const MOST = 60;

/** `ordered`: by priority; the number of a dot is its place in it. */
export function InfluenceChart({ ordered }: { ordered: readonly Stakeholder[] }) {
  const { say } = usePane();
  const { number } = useNumbers();
  const [shown, setShown] = useState<Shown>("now");
  const list = ordered.slice(0, MOST);
  const points = gridCells(list);
  const positionOf = ({ position, desired }: Stakeholder) => (shown === "now" ? position : desired);
  const wordOf = (one: Stakeholder) => say(positionText(positionOf(one)) ?? words.noPosition);
  const [first] = list;
  if (!first || points.length === 0) return null;
  const side = 300;
  return (
    <div className="ww-stack">
      <ToggleButtons<Shown>
        label={say(words.show)}
        value={shown}
        options={(["now", "wanted"] as const).map((value) => ({ value, label: say(words[value]) }))}
        onChange={setShown}
      />
      <ChartFigure
        title={say(words.chart)}
        sentence={say(words.chartSentence, { count: points.length, first: first.name })}
        columns={[
          { header: say(words.number), number: true },
          { header: say(words.name) },
          { header: say(words.influenceAxis), number: true },
          { header: say(words.interestAxis), number: true },
          { header: say(words.position) },
        ]}
        rows={points.map(({ index }) => {
          const one = list[index] as Stakeholder;
          return [index + 1, one.name, number(one.influence, 1), number(one.interest, 1), wordOf(one)];
        })}
        height={side}
        legend={<Legend />}
        draw={(width) => {
          const across = (width - LEFT) / 5;
          const up = (side - BOTTOM - TOP) / 5;
          const x = (value: number) => LEFT + (value - 0.5) * across;
          const y = (value: number) => side - BOTTOM - (value - 0.5) * up;
          return (
            <>
              {[0, 1, 2, 3, 4, 5].map((line) => (
                <g key={line}>
                  <line
                    className="ww-axis"
                    x1={x(line + 0.5)}
                    x2={x(line + 0.5)}
                    y1={y(5.5)}
                    y2={y(0.5)}
                    opacity={0.5}
                  />
                  <line
                    className="ww-axis"
                    x1={x(0.5)}
                    x2={x(5.5)}
                    y1={y(line + 0.5)}
                    y2={y(line + 0.5)}
                    opacity={0.5}
                  />
                </g>
              ))}
              {[1, 2, 3, 4, 5].map((level) => (
                <g key={level}>
                  <text className="ww-muted-text" x={x(level)} y={side - BOTTOM + 14} textAnchor="middle">
                    {level}
                  </text>
                  <text className="ww-muted-text" x={LEFT - 8} y={y(level) + 4} textAnchor="end">
                    {level}
                  </text>
                </g>
              ))}
              <text className="ww-muted-text" x={width} y={side - 4} textAnchor="end">
                {say(words.interestAxis)} →
              </text>
              <text className="ww-muted-text" transform={`translate(8 ${TOP}) rotate(-90)`} textAnchor="end" dy="2">
                {say(words.influenceAxis)} →
              </text>
              {points.map(({ index, x: interest, y: influence }) => (
                <PositionMark
                  key={index}
                  x={x(interest)}
                  y={y(influence)}
                  number={index + 1}
                  position={positionOf(list[index] as Stakeholder)}
                />
              ))}
            </>
          );
        }}
      />
    </div>
  );
}

function Legend() {
  const { say } = usePane();
  const marks = [
    [1, words.legendIn],
    [0, words.legendWait],
    [-1, words.legendAgainst],
    [Number.NaN, words.legendNone],
  ] as const;
  return (
    <ul className="ww-legend">
      {marks.map(([position, text]) => (
        <li key={text.key}>
          <svg viewBox="-13 -13 26 26" aria-hidden="true">
            <PositionMark x={0} y={0} number={0} position={position} />
          </svg>
          {say(text)}
        </li>
      ))}
    </ul>
  );
}
