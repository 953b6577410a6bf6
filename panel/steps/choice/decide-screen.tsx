/** Keuze: figures, stakeholders and conversations side by side, what tips the choice, and what was decided. */
import { Button } from "@fluentui/react-components";
import { choiceFindings } from "../../../core/selection/choice/choice-findings";
import { choiceWords } from "../../../core/selection/choice/choice-words";
import { flipOf, flipSentence } from "../../../core/selection/choice/flip";
import { groupChoices } from "../../../core/selection/choice/group-choices";
import { groupSentences } from "../../../core/selection/choice/group-sentences";
import { influenceOrder } from "../../../core/selection/choice/influence-order";
import { lensSentence } from "../../../core/selection/choice/lens-sentence";
import { type Lenses, outvoted } from "../../../core/selection/choice/lenses";
import type { Ranking } from "../../../core/selection/choice/ranking";
import { readChoice } from "../../../core/selection/choice/read-choice";
import { readRanking } from "../../../core/selection/choice/read-ranking";
import { whatChanges } from "../../../core/selection/choice/what-changes";
import { CHOICE_OVERVIEW_SHEET, planChoiceOverview } from "../../../core/selection/sheets/plan-choice-overview";
import { keuze } from "../../../core/selection/tables/keuze";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { usePane } from "../../pane";
import { Bar } from "../../parts/bar";
import { CellLink } from "../../parts/cell-link";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import { today } from "../../today";
import { useSnapshot } from "../../use-reading";
import { words as paneWords } from "../../words";
import { OwnSheetButton } from "../own-sheet-button";
import { words } from "./decide-words";
import { LensTable } from "./lens-table";
import { NotYet } from "./not-yet";
import { choiceScreens } from "./screens";
import { useLenses } from "./use-lenses";
import { useRankingBySum } from "./use-ranking";

export function DecideScreen() {
  const { say } = usePane();
  const snapshot = useSnapshot();
  const ranking = useRankingBySum();
  const lenses = useLenses(ranking);
  const findings = snapshot && ranking && lenses ? choiceFindings(snapshot, ranking, lenses) : [];
  return (
    <StepPage title={say(words.title)} findings={findings}>
      {snapshot && ranking && lenses ? <Decision snapshot={snapshot} ranking={ranking} lenses={lenses} /> : <NotYet />}
    </StepPage>
  );
}

interface Props {
  snapshot: Snapshot;
  ranking: Ranking;
  lenses: Lenses;
}

function Decision({ snapshot, ranking, lenses }: Props) {
  const { say, open, plans } = usePane();
  const flip = flipOf(ranking.study, lenses);
  const turned = influenceOrder(lenses);
  const lead = flip && flipSentence(ranking.study, flip);
  return (
    <>
      {lead && <p className="ww-lead">{say(lead.text, lead.values)}</p>}
      <Together ranking={ranking} lenses={lenses} />
      <LensTable lenses={lenses} />
      {turned && <p className="ww-small">{say(turned.text, turned.values)}</p>}
      <Conditions lenses={lenses} />
      <Groups snapshot={snapshot} ranking={ranking} />
      <Changes snapshot={snapshot} ranking={ranking} lenses={lenses} />
      <Decided snapshot={snapshot} />
      <div className="ww-row">
        <Button appearance="primary" onClick={() => open(choiceScreens.record)}>
          {say(words.record)}
        </Button>
        <WorkButton
          task={() =>
            plans.propose(
              (now) => {
                const found = readRanking(now, "som");
                return found && planChoiceOverview(now, found, today());
              },
              { sheets: [CHOICE_OVERVIEW_SHEET] },
            )
          }
        >
          {say(paneWords.choiceWrite)}
        </WorkButton>
      </div>
    </>
  );
}

/** Where the views disagree, that is a warning and not a sum. */
function Together({ ranking, lenses }: Omit<Props, "snapshot">) {
  const { say } = usePane();
  const sentence = lensSentence(ranking.study, lenses);
  if (!sentence) return null;
  const text = say(sentence.text, sentence.values);
  return outvoted(lenses) ? <Bar tone="warning" title={text} /> : <p>{text}</p>;
}

function Conditions({ lenses }: { lenses: Lenses }) {
  const { say } = usePane();
  const blocked = lenses.wijken.filter(({ blocks }) => blocks.length > 0);
  if (blocked.length === 0) return null;
  return (
    <section className="ww-stack">
      <h2>{say(words.conditions)}</h2>
      <ul className="ww-stack ww-bullets">
        {blocked.map(({ name, blocks }) => (
          <li key={name}>
            {name}: {blocks.map(({ text }) => text).join("; ")}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Groups({ snapshot, ranking }: Omit<Props, "lenses">) {
  const { say } = usePane();
  const sentences = groupSentences(ranking.study, groupChoices(snapshot, ranking.study));
  return (
    <section className="ww-stack">
      <h2>{say(words.groups)}</h2>
      {sentences.length === 0 ? (
        <p className="ww-muted">{say(words.noGroups)}</p>
      ) : (
        <ul className="ww-stack ww-bullets">
          {sentences.map(({ text, values }) => (
            <li key={say(text, values)}>{say(text, values)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Changes({ snapshot, ranking, lenses }: Props) {
  const { say } = usePane();
  const changes = whatChanges(snapshot, ranking, lenses);
  return (
    <section className="ww-stack">
      <h2>{say(words.changes)}</h2>
      {changes.length === 0 && <p>{say(choiceWords.changeNothing)}</p>}
      <ol className="ww-stack ww-bullets">
        {changes.map(({ sentence: { text, values }, cell }) => (
          <li key={say(text, values)}>
            {say(text, values)} {cell && <CellLink cell={cell} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

function Decided({ snapshot }: { snapshot: Snapshot }) {
  const { say } = usePane();
  const choice = readChoice(snapshot);
  const rows = (choice?.rows ?? []).filter(({ verdict }) => verdict !== undefined);
  return (
    <section className="ww-stack">
      <h2>{say(words.decided)}</h2>
      {rows.length === 0 && <p className="ww-muted">{say(choiceWords.undecided)}</p>}
      {!choice && (
        <div>
          <OwnSheetButton table={keuze.name} named />
        </div>
      )}
      <ul className="ww-stack ww-bullets">
        {rows.map(({ row, wijk, verdict, reason }) => (
          <li key={row}>
            {verdict && say(choiceWords.decided, { wijk, verdict: choiceWords[`verdict.${verdict}`] })} {reason}
          </li>
        ))}
      </ul>
    </section>
  );
}
