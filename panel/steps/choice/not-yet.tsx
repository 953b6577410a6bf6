/** What is lacking before there can be a ranking, and where to begin. */

import { Button } from "@fluentui/react-components";
import { stepTitles } from "../../../core/texts/step-titles";
import { usePane } from "../../pane";
import { words as paneWords } from "../../words";
import { candidatesScreens } from "../candidates/screens";
import { criteriaScreens } from "../criteria/screens";
import { useStudy } from "../criteria/use-study";
import { words } from "./words";

const FIRST = { candidates: candidatesScreens.all, criteria: criteriaScreens.all } as const;

export function NotYet() {
  const { say, open } = usePane();
  const missing = useStudy()?.candidates ? "criteria" : "candidates";
  return (
    <div className="ww-stack">
      <p>{say(words.empty)}</p>
      <div>
        <Button appearance="primary" onClick={() => open(FIRST[missing])}>
          {say(paneWords.homeGoTo, { step: say(stepTitles[missing]) })}
        </Button>
      </div>
    </div>
  );
}
