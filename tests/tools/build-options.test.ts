/** What a person who builds may give as the address of the add-in. */
import { buildOptions } from "../../tools/build-options";

test("an origin is taken without the slash at its end", () => {
  expect(buildOptions({ origin: "https://wijk.genk.be/" }).origin).toBe("https://wijk.genk.be");
  expect(buildOptions({ origin: "https://www.genk.be/wijkwerf" }).origin).toBe("https://www.genk.be/wijkwerf");
});

test.each([
  "http://wijk.genk.be",
  "wijk.genk.be",
  "https://",
  "https://genk.be/?a=1",
  "https://genk.be/#x",
  'https://genk.be/"',
])("an origin that Excel refuses stops the build: %s", (origin) => {
  expect(() => buildOptions({ origin })).toThrow("https");
});
