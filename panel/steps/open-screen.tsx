/** The screen that is open. */
import type { Screen } from "../screen";
import { ChoiceScreen } from "./choice/choice-screen";
import { WijkScreen } from "./choice/wijk-screen";
import { HelpScreen } from "./help/help-screen";
import { HomeScreen } from "./home/home-screen";

export function OpenScreen({ screen }: { screen: Screen }) {
  switch (screen.name) {
    case "help":
      return <HelpScreen />;
    case "choice":
      return <ChoiceScreen />;
    case "wijk":
      return <WijkScreen candidate={screen.candidate} from={screen.from} />;
    default:
      return <HomeScreen />;
  }
}
