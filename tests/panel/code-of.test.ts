/** What a program threw, in a line that a user can read out. */
import { codeOf } from "../../panel/code-of";

test.each([
  ["a message", new Error("stuk"), { code: "stuk" }],
  ["a code beside the message", Object.assign(new Error("stuk"), { code: 5001 }), { code: "5001: stuk" }],
  ["a code alone", { code: "GeneralException" }, { code: "GeneralException" }],
  ["a text", "weg", { code: "weg" }],
  ["nothing", undefined, {}],
  ["an error that says nothing", new Error(), {}],
])("of %s", (_, thrown, code) => {
  expect(codeOf(thrown)).toEqual(code);
});

test("is a line and no more", () => {
  expect(codeOf(new Error("x".repeat(1_000))).code).toHaveLength(200);
});
