/** The screen that offers the example. */
import { screen } from "../../screen";

export const exampleScreen = screen("example", async () => (await import("./example-screen")).ExampleScreen);
