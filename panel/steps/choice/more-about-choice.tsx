/** What else can be asked about the choice, each on a screen of its own. */

import { usePane } from "../../pane";
import { Icon } from "../../parts/icon";
import { words as decideWords } from "./decide-words";
import { choiceScreens } from "./screens";
import { words } from "./words";

const SCREENS = [
  { name: "decide", title: decideWords.title, what: decideWords.what },
  { name: "map", title: words["map.title"], what: words["map.what"] },
  { name: "sure", title: words["sure.title"], what: words["sure.what"] },
  { name: "compare", title: words["compare.title"], what: words["compare.what"] },
  { name: "calculation", title: words["calculation.title"], what: words["calculation.what"] },
] as const;

export function MoreAboutChoice() {
  const { say, open } = usePane();
  return (
    <ul className="ww-tiles">
      {SCREENS.map(({ name, title, what }) => (
        <li key={name}>
          <button type="button" className="ww-tile ww-plain-tile" onClick={() => open(choiceScreens[name])}>
            <span className="ww-row-spread">
              <span className="ww-tile-name">{say(title)}</span>
              <Icon name="forward" />
            </span>
            <span className="ww-small ww-muted">{say(what)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
