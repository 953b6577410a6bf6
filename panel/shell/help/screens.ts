/** The screens of the help. */
import { screen } from "../../screen";

export const helpScreen = screen("help", async () => (await import("./help-screen")).HelpScreen);
