/** The first screen: where they stand, what comes next, and the steps. */

import { Button } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { joinFacts } from "../../../core/texts/join-facts";
import { goOnWith } from "../../../core/workbook/progress";
import { words as workbookWords } from "../../../core/workbook/words";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { Heading } from "../../parts/heading";
import { Icon } from "../../parts/icon";
import { LinkButton } from "../../parts/link-button";
import { ReadProblem } from "../../parts/read-problem";
import { Reading } from "../../parts/reading";
import { stepModules } from "../../steps/all-steps";
import { words as paneWords } from "../../words";
import { helpScreen } from "../help/screens";
import { linkScreen } from "../link/screens";
import { FirstRun } from "./first-run";
import { welcomeKey } from "./settings";
import { type StepProgress, useProgress } from "./use-progress";
import { words } from "./words";

/** Fetched behind the first screen; a home without it is better than none. */
const AgainNotice = lazy(async () => ({
  default: await import("../formulas/again-notice").then(
    ({ AgainNotice }) => AgainNotice,
    () => () => null,
  ),
}));

const ICONS = { empty: "empty", busy: "busy", done: "done", look: "warning" } as const;

export function HomeScreen() {
  const { say, host, workbook } = usePane();
  const progress = useProgress();
  const { snapshot, problem } = workbook;
  return (
    <main className="ww-screen">
      <header className="ww-top">
        <Heading>{say(workbookWords.appName)}</Heading>
        {snapshot && <p className="ww-muted">{snapshot.workbook}</p>}
      </header>
      <ReadProblem />
      {!progress && !problem && <Reading />}
      {/* Only Excel goes on showing a name as unknown once it is known. */}
      {snapshot && host.kind === "excel" && (
        <Suspense fallback={null}>
          <AgainNotice />
        </Suspense>
      )}
      {progress && <Steps progress={progress} />}
      <HomeFoot />
    </main>
  );
}

function Steps({ progress }: { progress: readonly StepProgress[] }) {
  const { say, open } = usePane();
  const [welcome] = useKept(welcomeKey);
  const done = progress.filter(({ state }) => state === "done").length;
  const next = goOnWith(progress);
  if (welcome && progress.every(({ untouched }) => untouched)) return <FirstRun />;
  return (
    <>
      <div className="ww-stack">
        <p className="ww-lead">
          {say(words.done, { done, all: progress.length })}{" "}
          {next?.next
            ? say(words.next, { action: say(next.next.text, { ...next.next.values, step: say(next.step.title) }) })
            : say(words.allDone)}
        </p>
        {next && (
          <div>
            <Button appearance="primary" onClick={() => open(stepModules[next.id].first)}>
              {say(paneWords.homeGoTo, { step: say(next.step.title) })}
            </Button>
          </div>
        )}
      </div>
      <nav aria-label={say(words.steps)}>
        <ol className="ww-tiles">
          {progress.map((one) => (
            <li key={one.id}>
              <StepTile progress={one} />
            </li>
          ))}
        </ol>
      </nav>
      <div>
        <LinkButton onClick={() => open(linkScreen)}>{say(words.linkOther)}</LinkButton>
      </div>
    </>
  );
}

function StepTile({ progress }: { progress: StepProgress }) {
  const { say, open } = usePane();
  const { id, step, state, facts } = progress;
  return (
    <button type="button" className="ww-tile" onClick={() => open(stepModules[id].first)}>
      <span className="ww-tile-number">{step.number}</span>
      <span className="ww-tile-head">
        <span className="ww-tile-name">{say(step.title)}</span>
        <span className={`ww-state ww-state-${state}`}>
          <Icon name={ICONS[state]} />
          {say(words[`state.${state}`])}
        </span>
      </span>
      <span className="ww-tile-fact ww-small ww-muted">
        {joinFacts(facts.map(({ text, values }) => say(text, values)))}
      </span>
    </button>
  );
}

function HomeFoot() {
  const { say, open, plans, workbook, switchLanguage, language } = usePane();
  const { restorable } = plans;
  const earlier = plans.restorables.slice(1).map(({ title }) => `“${say(title.text, title.values)}”`);
  return (
    <footer className="ww-stack">
      <div className="ww-foot">
        {restorable && <LinkButton onClick={plans.proposeRestore}>{say(words.restoreOpen)}</LinkButton>}
        <LinkButton onClick={() => open(helpScreen)}>{say(words.help)}</LinkButton>
        <LinkButton onClick={switchLanguage}>
          <span lang={language === "nl" ? "en" : "nl"}>{say(words.languageOther)}</span>
        </LinkButton>
      </div>
      {restorable && (
        <p className="ww-small ww-muted">
          {say(paneWords["restore.what"], { what: say(restorable.title.text, restorable.title.values) })}
          {earlier.length > 0 &&
            ` ${say(paneWords.restoreBefore, { count: earlier.length, steps: earlier.join(", ") })}`}
        </p>
      )}
      {workbook.snapshot?.manual && <p className="ww-small">{say(words.manual)}</p>}
    </footer>
  );
}
