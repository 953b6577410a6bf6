/** Weights from the order of importance alone: move the criteria up and down. */

import { Button } from "@fluentui/react-components";
import { useRef } from "react";
import { rankWeights } from "../../../../core/decision/rank-weights";
import type { CriterionRow } from "../../../../core/selection/study";
import { usePane } from "../../../pane";
import { Icon } from "../../../parts/icon";
import { keptOrderKey } from "../settings";
import { useKeptWeights } from "./use-kept-weights";
import { words } from "./words";
import { WriteWeights } from "./write-weights";

export function RankWeights({ criteria }: { criteria: readonly CriterionRow[] }) {
  const { say, announce } = usePane();
  const [order, setOrder] = useKeptWeights<readonly number[]>(keptOrderKey, criteria, () => byWeight(criteria));
  const dragged = useRef<number>(undefined);
  const move = (from: number, to: number) => {
    if (to < 0 || to >= order.length || from === to) return;
    const next = [...order];
    const [one] = next.splice(from, 1);
    if (one === undefined) return;
    next.splice(to, 0, one);
    setOrder(next);
    announce(say(words["weights.moved"], { criterion: criteria[one]?.name ?? "", place: to + 1 }));
  };
  const ranks = criteria.map((_, index) => order.indexOf(index) + 1);
  return (
    <>
      <p>{say(words["weights.rankHow"])}</p>
      <ol className="ww-tiles">
        {order.map((index, place) => {
          const name = criteria[index]?.name ?? "";
          return (
            <li
              key={name}
              className="ww-card ww-draggable"
              draggable
              onDragStart={() => {
                dragged.current = place;
              }}
              onDragOver={(event) => event.preventDefault()}
              onDrop={() => dragged.current !== undefined && move(dragged.current, place)}
            >
              <span className="ww-row-spread ww-no-wrap">
                <span>
                  {place + 1}. {name}
                </span>
                <span className="ww-row ww-no-wrap">
                  <Button
                    size="small"
                    icon={<Icon name="up" />}
                    aria-label={say(words["weights.up"], { criterion: name })}
                    disabledFocusable={place === 0}
                    onClick={() => move(place, place - 1)}
                  />
                  <Button
                    size="small"
                    icon={<Icon name="down" />}
                    aria-label={say(words["weights.down"], { criterion: name })}
                    disabledFocusable={place === order.length - 1}
                    onClick={() => move(place, place + 1)}
                  />
                </span>
              </span>
            </li>
          );
        })}
      </ol>
      <WriteWeights criteria={criteria} shares={rankWeights(ranks, "centroid")} />
    </>
  );
}

/** Today's order; criteria without a weight come last. */
function byWeight(criteria: readonly CriterionRow[]): number[] {
  return criteria
    .map(({ weight }, index) => ({ weight: weight ?? -1, index }))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .map(({ index }) => index);
}
