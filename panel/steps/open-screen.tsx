/** The screen that is open. */
import type { Screen } from "../screen";
import { HelpScreen } from "./help/help-screen";
import { HomeScreen } from "./home/home-screen";

export function OpenScreen({ screen }: { screen: Screen }) {
  switch (screen.name) {
    case "help":
      return <HelpScreen />;
    default:
      return <HomeScreen />;
  }
}
