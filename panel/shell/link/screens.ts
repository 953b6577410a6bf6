/** The screens for pointing at a sheet of one's own. */
import { screen } from "../../screen";

/** Without a table the user chooses which one it is. */
export const linkScreen = screen("link", async () => (await import("./link-screen")).LinkScreen);
