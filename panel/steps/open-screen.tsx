/** The screen that is open. */
import type { Screen } from "../screen";
import { CandidatesScreen } from "./candidates/candidates-screen";
import { ChoiceScreen } from "./choice/choice-screen";
import { WijkScreen } from "./choice/wijk-screen";
import { CriteriaScreen } from "./criteria/criteria-screen";
import { CriterionScreen } from "./criteria/criterion-screen";
import { HelpScreen } from "./help/help-screen";
import { HomeScreen } from "./home/home-screen";
import { LinkScreen } from "./link/link-screen";

export function OpenScreen({ screen }: { screen: Screen }) {
  switch (screen.name) {
    case "help":
      return <HelpScreen />;
    case "choice":
      return <ChoiceScreen />;
    case "wijk":
      return <WijkScreen candidate={screen.candidate} from={screen.from} />;
    case "link":
      return <LinkScreen table={screen.table} />;
    case "candidates":
      return <CandidatesScreen />;
    case "criteria":
      return <CriteriaScreen />;
    case "criterion":
      return <CriterionScreen row={screen.row} />;
    default:
      return <HomeScreen />;
  }
}
