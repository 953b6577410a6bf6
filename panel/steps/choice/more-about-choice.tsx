/** What else can be asked about the choice, each on a screen of its own. */

import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import type { Screen } from "../../screen";

const SCREENS = ["sure", "compare", "calculation"] as const satisfies readonly Screen["name"][];

export function MoreAboutChoice() {
  const { say, open } = usePane();
  return (
    <ul className="ww-tiles">
      {SCREENS.map((name) => (
        <li key={name}>
          <button type="button" className="ww-tile ww-plain-tile" onClick={() => open({ name })}>
            <span className="ww-row-spread">
              <span className="ww-tile-name">{say(`panel.${name}.title`)}</span>
              <Icon name="forward" />
            </span>
            <span className="ww-small ww-muted">{say(`panel.${name}.what`)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
