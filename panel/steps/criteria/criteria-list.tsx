/** The criteria by theme: name, direction as an arrow with a word, and the share of the weight as a bar. */

import type { CriterionRow } from "../../../core/selection/study";
import { words as selectionWords } from "../../../core/selection/words";
import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { useNumbers } from "../../parts/use-numbers";
import { CoverageBar } from "../candidates/coverage-bar";
import { useRanking } from "../choice/use-ranking";
import { criteriaScreens } from "./screens";
import { useCriteria } from "./use-study";
import { words } from "./words";

export function CriteriaList() {
  const { say } = usePane();
  const criteria = useCriteria();
  const themes = [...new Set(criteria.map(({ theme }) => theme))];
  if (criteria.length === 0) return <p>{say(selectionWords.noCriteria)}</p>;
  return (
    <div className="ww-stack-wide">
      {themes.map((theme) => (
        <section key={theme} className="ww-stack">
          <h2>{theme === "" ? say(words.noTheme) : theme}</h2>
          <ul className="ww-tiles">
            {criteria
              .filter((criterion) => criterion.theme === theme)
              .map((criterion) => (
                <li key={criterion.place.row}>
                  <CriterionTile criterion={criterion} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function CriterionTile({ criterion }: { criterion: CriterionRow }) {
  const { say, open } = usePane();
  const ranking = useRanking();
  const { share } = useNumbers();
  const index = ranking?.study.criteria.findIndex(({ place }) => place.row === criterion.place.row) ?? -1;
  const weight = index < 0 ? undefined : ranking?.study.weights[index];
  return (
    <button
      type="button"
      className="ww-tile ww-plain-tile"
      onClick={() => open(criteriaScreens.one, { row: criterion.place.row })}
    >
      <span className="ww-row-spread">
        <span className="ww-tile-name">{criterion.name}</span>
        <span className="ww-number">{weight === undefined ? say(words.noWeight) : share(weight)}</span>
      </span>
      <CoverageBar share={weight ?? 0} />
      <span className="ww-small ww-muted">
        {criterion.direction && (
          <>
            <Icon name={criterion.direction === 1 ? "up" : "down"} />{" "}
          </>
        )}
        {say(directionKey(criterion.direction))}
      </span>
    </button>
  );
}

function directionKey(direction: 1 | -1 | undefined) {
  if (direction === undefined) return words["direction.none"];
  return direction === 1 ? words["direction.high"] : words["direction.low"];
}
