/** The criteria by theme: name, direction as an arrow with a word, and the share of the weight as a bar. */
import type { CriterionRow } from "../../../core/selection/study/study";
import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { useNumbers } from "../../parts/use-numbers";
import { CoverageBar } from "../candidates/coverage-bar";
import { useCriteria } from "./use-criteria";

export function CriteriaList() {
  const { say } = usePane();
  const criteria = useCriteria();
  const themes = [...new Set(criteria.map(({ theme }) => theme))];
  if (criteria.length === 0) return <p>{say("selection.noCriteria")}</p>;
  return (
    <div className="ww-stack-wide">
      {themes.map((theme) => (
        <section key={theme} className="ww-stack">
          <h2>{theme === "" ? say("panel.criteria.noTheme") : theme}</h2>
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
  const { say, open, ranking } = usePane();
  const { share } = useNumbers();
  const index = ranking?.study.criteria.findIndex(({ place }) => place.row === criterion.place.row) ?? -1;
  const weight = index < 0 ? undefined : ranking?.study.weights[index];
  return (
    <button
      type="button"
      className="ww-tile ww-plain-tile"
      onClick={() => open({ name: "criterion", row: criterion.place.row })}
    >
      <span className="ww-row-spread">
        <span className="ww-tile-name">{criterion.name}</span>
        <span className="ww-number">{weight === undefined ? say("panel.criteria.noWeight") : share(weight)}</span>
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
  if (direction === undefined) return "panel.direction.none";
  return direction === 1 ? "panel.direction.high" : "panel.direction.low";
}
