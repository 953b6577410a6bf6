/** The first screen: always there, so its code comes with the pane. */
import type { Screen } from "../../screen";
import { HomeScreen } from "./home-screen";

export const homeScreen: Screen<object> = { id: "home", Body: HomeScreen };
