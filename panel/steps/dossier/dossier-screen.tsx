/** The step Dossier: what it is about, what changed since, which parts go in, and writing it. */
import { Button, Checkbox } from "@fluentui/react-components";
import { changedSentence } from "../../../core/dossier/changed-sentence";
import { type Dossier, excessOf } from "../../../core/dossier/compose";
import { dossierFindings } from "../../../core/dossier/dossier-findings";
import { PAGE_ROWS, pageRows } from "../../../core/dossier/page";
import { FOUNDATION_PARTS, NOTE_PARTS } from "../../../core/dossier/parts";
import { DOSSIER_SHEETS, planDossier } from "../../../core/dossier/plan-dossier";
import { words as dossierWords } from "../../../core/dossier/words";
import { readRanking } from "../../../core/selection/choice/read-ranking";
import { stepTitles } from "../../../core/texts/step-titles";
import { usePane } from "../../pane";
import { StepPage } from "../../parts/step-page";
import { WorkButton } from "../../parts/work-button";
import type { PlanMaker } from "../../use-plans";
import { useSnapshot } from "../../use-reading";
import { words as paneWords } from "../../words";
import { rankingMap } from "../choice/ranking-map";
import { choiceScreens } from "../choice/screens";
import { PrintHelp } from "./print-help";
import { dossierScreens } from "./screens";
import { useDossier, useDossierOptions, useDossierSettings } from "./use-dossier";
import { words } from "./words";

export function DossierScreen() {
  const { say } = usePane();
  const snapshot = useSnapshot();
  const options = useDossierOptions();
  const dossier = useDossier();
  return (
    <StepPage title={say(stepTitles.dossier)} findings={snapshot ? dossierFindings(snapshot, options) : []}>
      {dossier && <Overview dossier={dossier} />}
    </StepPage>
  );
}

function Overview({ dossier }: { dossier: Dossier }) {
  const { say, open, plans, host } = usePane();
  const options = useDossierOptions();
  const make: PlanMaker = async (snapshot) => {
    const ranking = readRanking(snapshot, options.method);
    return planDossier(snapshot, options, ranking && (await rankingMap(host, snapshot, ranking)));
  };
  const tooLong = excessOf(dossier.note) !== undefined || excessOf(dossier.foundation) !== undefined;
  return (
    <>
      <Lead dossier={dossier} />
      <p>
        {say(words.lengths, {
          note: pageRows(dossier.note),
          foundation: pageRows(dossier.foundation),
          all: PAGE_ROWS,
        })}
      </p>
      <div className="ww-row">
        <WorkButton
          appearance="primary"
          disabled={tooLong}
          task={() => plans.propose(make, { sheets: [...DOSSIER_SHEETS] })}
        >
          {say(paneWords.choiceWrite)}
        </WorkButton>
        <Button onClick={() => open(dossierScreens.read)}>{say(words.show)}</Button>
        <Button onClick={() => open(dossierScreens.texts)}>{say(words.texts)}</Button>
        <Button onClick={() => open(dossierScreens.takeAlong)}>{say(words.takeAlong)}</Button>
      </div>
      <Parts />
      <PrintHelp />
    </>
  );
}

/** What it is about, and what changed since it was written. */
function Lead({ dossier: { facts } }: { dossier: Dossier }) {
  const { say, language, open } = usePane();
  const snapshot = useSnapshot();
  const changed = snapshot && changedSentence(snapshot, language);
  const { wijk, decided } = facts;
  const about = decided ? words.aboutWijk : words.aboutRanking;
  return (
    <>
      <p className="ww-lead" aria-live="polite">
        {changed ?? say(words.purpose)}
      </p>
      <p>{wijk === "" ? say(words.notYet) : say(about, { wijk })}</p>
      {!decided && (
        <div>
          <Button onClick={() => open(wijk === "" ? choiceScreens.all : choiceScreens.record)}>
            {say(words.toChoice)}
          </Button>
        </div>
      )}
    </>
  );
}

function Parts() {
  const { say } = usePane();
  const [settings, change] = useDossierSettings();
  const without = new Set(settings.without);
  const set = (part: string, on: boolean) => {
    const next = new Set(without);
    if (on) next.delete(part);
    else next.add(part);
    change({ ...settings, without: [...next] });
  };
  return (
    <fieldset className="ww-stack-tight">
      <legend>
        <h2>{say(words.parts)}</h2>
      </legend>
      {[...NOTE_PARTS, ...FOUNDATION_PARTS].map((part) => (
        <Checkbox
          key={part}
          label={say(dossierWords[`part.${part}`])}
          checked={!without.has(part)}
          onChange={(_, data) => set(part, data.checked === true)}
        />
      ))}
      <Checkbox
        label={say(words.functions)}
        checked={settings.functions}
        onChange={(_, data) => change({ ...settings, functions: data.checked === true })}
      />
      <p className="ww-small ww-muted">{say(words.functionsHint)}</p>
    </fieldset>
  );
}
