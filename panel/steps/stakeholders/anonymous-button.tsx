/** "Maak onherkenbaar": every name becomes a code, in one plan, with a key sheet where wanted. */
import { Checkbox } from "@fluentui/react-components";
import { useState } from "react";
import { planAnonymous } from "../../../core/privacy/plan-anonymous";
import { usePane } from "../../pane";
import { WorkButton } from "../../parts/work-button";
import { words } from "./words";

export function AnonymousButton() {
  const { say, plans } = usePane();
  const [withKey, setWithKey] = useState(false);
  return (
    <section className="ww-stack">
      <h2>{say(words.anonymous)}</h2>
      <p className="ww-small ww-muted">{say(words.anonymousHow)}</p>
      <Checkbox
        checked={withKey}
        label={say(words.withKey)}
        onChange={(_, { checked }) => setWithKey(checked === true)}
      />
      <div>
        <WorkButton task={() => plans.propose((snapshot) => planAnonymous(snapshot, withKey))}>
          {say(words.anonymous)}
        </WorkButton>
      </div>
    </section>
  );
}
