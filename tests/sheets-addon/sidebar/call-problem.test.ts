/** How the sidebar speaks with the server, and what the user reads when that fails. */

import { say } from "../../../core/texts/text";
import { words as workbookWords } from "../../../core/workbook/words";
import { callProblem } from "../../../sheets-addon/sidebar/call-problem";
import { foreignPart } from "../../../sheets-addon/sidebar/plain-data";
import { NoAnswer, type ScriptRun, scriptCall } from "../../../sheets-addon/sidebar/script-run";

/** A server that a test answers for. */
function server() {
  const calls: { name: string; args: unknown[]; answer: (value: unknown) => void; fail: (error: unknown) => void }[] =
    [];
  const run = (success: (value: unknown) => void, failure: (error: unknown) => void): ScriptRun =>
    ({
      withSuccessHandler: (handler: (value: unknown) => void) => run(handler, failure),
      withFailureHandler: (handler: (error: unknown) => void) => run(success, handler),
      readWorkbook: (...args: unknown[]) => calls.push({ name: "readWorkbook", args, answer: success, fail: failure }),
      applyPlan: (...args: unknown[]) => calls.push({ name: "applyPlan", args, answer: success, fail: failure }),
    }) as unknown as ScriptRun;
  const nothing = () => undefined;
  return { calls, call: scriptCall(run(nothing, nothing)) };
}

const emptyPlan = { title: { text: workbookWords.undo }, changes: [], overwrites: [], createsSheets: [] };

describe("a call to the server", () => {
  test("gives the answer, or fails with what the server threw", async () => {
    const { calls, call } = server();
    const first = call("readWorkbook", { selection: true });
    calls[0]?.answer({ ok: false });
    await expect(first).resolves.toEqual({ ok: false });
    const second = call("readWorkbook", {});
    calls[1]?.fail(new Error("weg"));
    await expect(second).rejects.toThrow("weg");
    expect(calls.map(({ args }) => args)).toEqual([[{ selection: true }], [{}]]);
  });

  test.each([
    ["a date", new Date()],
    ["undefined", undefined],
    ["a number that is none", Number.NaN],
    ["a function", () => 1],
  ])("does not start with %s in it", async (_, value) => {
    const { calls, call } = server();
    const plan = { ...emptyPlan, title: { text: workbookWords.undo, values: { wat: value as never } } };
    await expect(call("applyPlan", plan)).rejects.toThrow("applyPlan[0].title.values.wat");
    expect(calls).toEqual([]);
  });

  test("fails when Google never answers", async () => {
    jest.useFakeTimers();
    try {
      const { call } = server();
      const asked = expect(call("readWorkbook", {})).rejects.toBeInstanceOf(NoAnswer);
      jest.advanceTimersByTime(90_000);
      await asked;
    } finally {
      jest.useRealTimers();
    }
  });
});

test("plain data has no foreign part", () => {
  expect(foreignPart([null, "a", 1, true, { a: [{ b: "" }] }])).toBeUndefined();
  expect(foreignPart({ a: [1, new Map()] })).toBe(".a[1]");
});

describe("what the user reads when a call fails", () => {
  test.each([
    ["ScriptError: We're sorry, a server error occurred. Error code: PERMISSION_DENIED", "google.severalAccounts"],
    ["Authorization is required to perform that action.", "google.notAuthorised"],
    ["U hebt niet de juiste machtigingen om deze actie uit te voeren.", "google.notAuthorised"],
    ["Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet.", "google.notAuthorised"],
    ["Exceeded maximum execution time", "google.readTimeout"],
    ["NetworkError: Connection failure due to HTTP 0", "google.offline"],
    ["Service invoked too many times for one day: route.", "google.quota"],
    ["Iets anders", "google.failed"],
  ] as const)("%s", (message, key) => {
    const problem = callProblem(new Error(message));
    expect(problem).toEqual({ text: expect.objectContaining({ key }), code: message });
    expect(say("nl", problem.text)).toMatch(/\.$/);
  });

  test("without permission one reads what to do with several accounts too, since Google says the same of both", () => {
    const { text } = callProblem(new Error("Authorization is required to perform that action."));
    expect(say("nl", text)).toContain("met maar één Google-account aangemeld");
    expect(say("en", text)).toContain("signed in with one Google account only");
  });

  test("no answer while reading is a time limit", () => {
    expect(callProblem(new NoAnswer("readWorkbook")).text.key).toBe("google.readTimeout");
  });
});
