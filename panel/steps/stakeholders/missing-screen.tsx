/** "Wie ontbreekt?": kinds of actor from which nobody is there, each to be added or said not to apply. */
import { Button } from "@fluentui/react-components";
import { planCategory, readCategories } from "../../../core/stakeholders/missing-categories";
import { categorielijst } from "../../../core/stakeholders/tables/categorielijst";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { useReading } from "../../use-reading";
import { stakeholdersScreens } from "./screens";
import { words } from "./words";

export function MissingScreen() {
  const { say, open, plans } = usePane();
  const states = useReading(readCategories) ?? [];
  const missing = states.filter(({ applies, count }) => applies && count === 0);
  const dismissed = states.filter(({ applies }) => !applies);
  const answer = (name: string, applies: boolean) => () =>
    plans.propose((snapshot) => planCategory(snapshot, name, applies), { sheets: [categorielijst.name] });
  return (
    <StepPage title={say(words.missing)}>
      <p>{say(missing.length === 0 ? words.missingNone : words.missingHow)}</p>
      <ul className="ww-tiles">
        {missing.map(({ name }) => (
          <li key={name} className="ww-card">
            <span className="ww-tile-name">{name}</span>
            <div className="ww-row">
              <Button
                size="small"
                aria-label={`${say(words.addFrom)}: ${name}`}
                onClick={() => open(stakeholdersScreens.add, { category: name })}
              >
                {say(words.addFrom)}
              </Button>
              <WorkButton size="small" appearance="subtle" task={answer(name, false)}>
                {say(words.notApplicable)}
                <span className="ww-hidden">: {name}</span>
              </WorkButton>
            </div>
          </li>
        ))}
      </ul>
      {dismissed.length > 0 && (
        <section className="ww-stack">
          <h2>{say(words.dismissed)}</h2>
          <ul className="ww-tiles">
            {dismissed.map(({ name }) => (
              <li key={name} className="ww-row-spread">
                <span>{name}</span>
                <WorkButton size="small" appearance="subtle" task={answer(name, true)}>
                  {say(words.applicable)}
                  <span className="ww-hidden">: {name}</span>
                </WorkButton>
              </li>
            ))}
          </ul>
        </section>
      )}
    </StepPage>
  );
}
