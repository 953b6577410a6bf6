/** The first screen: where they stand, what comes next, and the steps. */
import { Button } from "@fluentui/react-components";
import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { LinkButton } from "../../parts/link-button";
import { ReadProblem } from "../../parts/read-problem";
import { Reading } from "../../parts/reading";
import { Heading } from "../../parts/step-page";
import { FirstRun } from "./first-run";
import type { StepCard } from "./step-card";
import { useStepCards } from "./use-step-cards";

const ICONS = { empty: "empty", busy: "busy", done: "done", look: "warning" } as const;

export function HomeScreen() {
  const { say, workbook, ready } = usePane();
  const { snapshot, problem } = workbook;
  return (
    <main className="ww-screen">
      <header className="ww-top">
        <Heading>{say("general.appName")}</Heading>
        {snapshot && <p className="ww-muted">{snapshot.workbook}</p>}
      </header>
      <ReadProblem />
      {!ready && !problem && <Reading />}
      {ready && <Steps />}
      <HomeFoot />
    </main>
  );
}

function Steps() {
  const { say, open, firstRun } = usePane();
  const { cards, untouched } = useStepCards();
  const done = cards.filter((card) => card.state === "done").length;
  const next = cards.find((card) => card.next !== undefined);
  if (untouched && firstRun.wanted) return <FirstRun />;
  return (
    <>
      <div className="ww-stack">
        <p className="ww-lead">
          {say("panel.home.done", { done, all: cards.length })}{" "}
          {next?.next ? say("panel.home.next", { action: next.next }) : say("panel.home.allDone")}
        </p>
        {next && (
          <div>
            <Button appearance="primary" onClick={() => open({ name: next.name })}>
              {say("panel.home.goTo", { step: say(`panel.step.${next.name}`) })}
            </Button>
          </div>
        )}
      </div>
      <nav aria-label={say("panel.home.steps")}>
        <ol className="ww-tiles">
          {cards.map((card) => (
            <li key={card.name}>
              <StepTile card={card} />
            </li>
          ))}
        </ol>
      </nav>
    </>
  );
}

function StepTile({ card }: { card: StepCard }) {
  const { say, open } = usePane();
  return (
    <button type="button" className="ww-tile" onClick={() => open({ name: card.name })}>
      <span className="ww-tile-number">{card.number}</span>
      <span className="ww-tile-name">{say(`panel.step.${card.name}`)}</span>
      <span className={`ww-state ww-state-${card.state}`}>
        <Icon name={ICONS[card.state]} />
        {say(`panel.state.${card.state}`)}
      </span>
      <span className="ww-tile-fact ww-small ww-muted">{card.fact}</span>
    </button>
  );
}

function HomeFoot() {
  const { say, open, plans, switchLanguage, language } = usePane();
  const { restorable } = plans;
  return (
    <footer className="ww-stack">
      <div className="ww-foot">
        {restorable && <LinkButton onClick={plans.proposeRestore}>{say("panel.restore.open")}</LinkButton>}
        <LinkButton onClick={() => open({ name: "help" })}>{say("panel.home.help")}</LinkButton>
        <LinkButton onClick={switchLanguage}>
          <span lang={language === "nl" ? "en" : "nl"}>{say("panel.language.other")}</span>
        </LinkButton>
      </div>
      {restorable && (
        <p className="ww-small ww-muted">
          {say("panel.restore.what", { what: say(restorable.title.key, restorable.title.values) })}
        </p>
      )}
    </footer>
  );
}
