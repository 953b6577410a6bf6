/** The first time in a workbook: what it is in three sentences, and three ways to begin. */

import { Button } from "@fluentui/react-components";
import { useKept } from "../../kept";
import { usePane } from "../../pane";
import { LinkButton } from "../../parts/link-button";
import { WorkButton } from "../../parts/work-button";
import { words as paneWords } from "../../words";
import { exampleScreen } from "../example/screens";
import { linkScreen } from "../link/screens";
import { welcomeKey } from "./settings";
import { words } from "./words";

export function FirstRun() {
  const { say, open, plans } = usePane();
  const [, setWelcome] = useKept(welcomeKey);
  return (
    <div className="ww-stack-wide">
      <h2>{say(words["first.title"])}</h2>
      <div className="ww-stack">
        <p>{say(words["first.what"])}</p>
        <p>{say(words.firstWhere)}</p>
        <p>{say(words.firstSafe)}</p>
      </div>
      <div className="ww-choices">
        <Button appearance="primary" onClick={() => open(exampleScreen)}>
          {say(words.firstExample)}
        </Button>
        <WorkButton
          task={() => plans.propose(async (snapshot) => (await import("./starting-plans")).planEmpty(snapshot))}
        >
          {say(words.firstEmpty)}
        </WorkButton>
        <Button onClick={() => open(linkScreen)}>{say(paneWords.firstLink)}</Button>
      </div>
      <div>
        <LinkButton onClick={() => setWelcome(false)}>{say(words.firstSkip)}</LinkButton>
      </div>
    </div>
  );
}
