/** The built pane looks as Fluent means it, without the list of all tokens. */
import { tokens as fluent } from "@fluentui/react-components";
import { tokens } from "../../../panel/look/fluent-tokens";

test("every token is the one of Fluent", () => {
  const names = Object.keys(fluent);
  expect(names.length).toBeGreaterThan(400);
  expect(Object.fromEntries(names.map((name) => [name, tokens[name]]))).toEqual(fluent);
});
