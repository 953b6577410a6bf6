/**
 * Faults at every call of a host: afterwards the workbook is as it was or as planned, or the pane is told what may stand
 * there and has the way back. Runs unchanged on each adapter that can be broken.
 */
import type { ApplyResult } from "../../core/workbook/host-answer";
import type { Plan } from "../../core/workbook/plan";
import { type FaultCase, faultCases } from "./fault-cases";
import { snapshotOf, write } from "./helpers";
import { isSame, stateOf, type WorkbookState, withoutCharts, withTextFormatsOf } from "./state";
import type { OpenWorkbook, WorkbookContent } from "./workbook";

/** One way in which one call of the host goes wrong. */
export interface Fault<F> {
  /** The kind of failure in words: the row of the table of outcomes. */
  kind: string;
  /** True when no answer comes, ever: the user stops waiting. */
  silent: boolean;
  /** What the adapter's own `break` needs to know. */
  what: F;
}

export interface BreakableWorkbook<F> extends OpenWorkbook {
  /** Makes the fault happen in the calls to come. */
  break(fault: F): void;
  /** Takes the faults away and counts the calls of the host from here on. */
  mend(): void;
  /** Every fault that there can be in the calls since `mend`, which went well. */
  faults(): Fault<F>[];
}

export type OpenBreakable<F> = (content: WorkbookContent) => Promise<BreakableWorkbook<F>>;

export type Outcome =
  | "as it was, told"
  | "as planned"
  | "as planned, told what is not shown"
  | "told what may stand there, and the way back works"
  | "read"
  | "not read, told; read the next time";

/** Counts how often each outcome followed each kind of failure. */
export type Outcomes = Map<string, number>;

/** Long enough for a write of the local host, which answers within milliseconds. */
const PATIENCE_MS = 400;

export interface FaultSettings {
  /** Every so many-th fault is tried; 1 tries all. */
  every: number;
  outcomes: Outcomes;
}

export function describeFaults<F>(name: string, open: OpenBreakable<F>, { every, outcomes }: FaultSettings): void {
  const count = (what: string, fault: Fault<F>, outcome: Outcome) => {
    const key = `${what} | ${fault.kind} | ${outcome}`;
    outcomes.set(key, (outcomes.get(key) ?? 0) + 1);
  };
  let next = 0;
  const chosen = (faults: Fault<F>[]) => faults.filter(() => next++ % every === 0);

  describe(`${name}, broken off`, () => {
    describe.each(faultCases)("$title", (one) => {
      test.each(["write", "restore"] as const)("a %s", async (action) => {
        const { faults, planned } = await withoutFault(open, one, action);
        for (const fault of chosen(faults)) count(action, fault, await broken(open, one, action, fault, planned));
      });
    });

    test("a refresh", async () => {
      const [one] = faultCases;
      if (!one) throw new Error("There is no case.");
      for (const fault of chosen(await faultsOfReading(open, one))) {
        count("refresh", fault, await brokenReading(open, one, fault));
      }
    });
  });
}

type Action = "write" | "restore";

/** A workbook right before the plan, or its restore, is carried out. */
async function prepared<F>(open: OpenBreakable<F>, one: FaultCase, action: Action) {
  const workbook = await open(one.content);
  const read = () => snapshotOf(workbook, { sheets: ["Wijkselectie"] });
  if (one.first) await write(workbook, one.first(await read()));
  await workbook.settled();
  const plan = one.plan(await read());
  const before = await stateOf(workbook);
  if (action === "write") return { workbook, plan, before };
  const undo = await write(workbook, plan);
  await workbook.settled();
  return { workbook, plan: undo, before: await stateOf(workbook) };
}

/** What the calls were that can go wrong, and what stands there when none does. */
async function withoutFault<F>(open: OpenBreakable<F>, one: FaultCase, action: Action) {
  const { workbook, plan } = await prepared(open, one, action);
  workbook.mend();
  await write(workbook, plan);
  const faults = workbook.faults();
  await workbook.settled();
  const planned = await stateOf(workbook);
  workbook.close();
  return { faults, planned };
}

async function broken<F>(
  open: OpenBreakable<F>,
  one: FaultCase,
  action: Action,
  fault: Fault<F>,
  planned: WorkbookState,
): Promise<Outcome> {
  const { workbook, plan, before } = await prepared(open, one, action);
  workbook.mend();
  workbook.break(fault.what);
  const result = await applied(workbook, plan, fault);
  workbook.mend();
  await workbook.settled();
  const outcome = await outcomeOf(workbook, result, { plan, before, planned });
  await hearsOthers(workbook);
  workbook.close();
  return outcome;
}

/** The answer; of a host that is silent what the user gets who stops waiting. */
async function applied<F>(workbook: BreakableWorkbook<F>, plan: Plan, { silent }: Fault<F>): Promise<ApplyResult> {
  const controller = new AbortController();
  const timer = silent ? setTimeout(() => controller.abort(), PATIENCE_MS) : undefined;
  const result = await workbook.host.apply(plan, controller.signal);
  clearTimeout(timer);
  return result;
}

interface Expected {
  plan: Plan;
  before: WorkbookState;
  planned: WorkbookState;
}

async function outcomeOf(
  workbook: OpenWorkbook,
  result: ApplyResult,
  { plan, before, planned }: Expected,
): Promise<Outcome> {
  const now = await stateOf(workbook);
  if (result.ok && result.told) {
    const looks = result.told.some(({ text }) => text.key.endsWith("toldLook"));
    const seen = looks ? withTextFormatsOf(planned, now) : now;
    expect(withoutCharts(seen)).toEqual(withoutCharts(planned));
    return "as planned, told what is not shown";
  }
  if (result.ok) {
    expect(now).toEqual(planned);
    return "as planned";
  }
  expect(result).not.toHaveProperty("conflicts");
  if (!("problem" in result)) throw new Error("There is no problem.");
  const tellsOfParts = /\.(partly\w*|writtenUnknown|notPutBack|stands\w*)$/;
  if (isSame(now, before) && !result.undo) {
    expect(result.problem.text.key).not.toMatch(tellsOfParts);
    return "as it was, told";
  }
  // In between: that must be told, and the way back (of a restore: the restore itself, again) must work.
  expect(result.problem.text.key).toMatch(tellsOfParts);
  const way = plan.restores ? plan : result.undo;
  if (!way) throw new Error(`There is no way back after ${JSON.stringify(result.problem)}.`);
  await write(workbook, way);
  await workbook.settled();
  expect(await stateOf(workbook)).toEqual(plan.restores ? planned : before);
  return "told what may stand there, and the way back works";
}

/** Whatever happened, the pane hears afterwards what others change: at the latest after its next reading. */
async function hearsOthers(workbook: OpenWorkbook): Promise<void> {
  let heard = 0;
  workbook.host.onChange(() => {
    heard++;
  });
  await snapshotOf(workbook);
  await workbook.settled();
  await workbook.poke("Kandidaatwijken", 9, 6, "van een collega");
  await workbook.settled();
  expect(heard).toBeGreaterThan(0);
}

async function faultsOfReading<F>(open: OpenBreakable<F>, one: FaultCase): Promise<Fault<F>[]> {
  const workbook = await open(one.content);
  workbook.mend();
  await snapshotOf(workbook);
  const faults = workbook.faults();
  workbook.close();
  return faults;
}

async function brokenReading<F>(open: OpenBreakable<F>, one: FaultCase, fault: Fault<F>): Promise<Outcome> {
  const workbook = await open(one.content);
  const before = await stateOf(workbook);
  const good = await snapshotOf(workbook);
  workbook.mend();
  workbook.break(fault.what);
  // A reading that is not answered is left by the pane after a while; the next one counts.
  const waitedFor = new Promise<undefined>((resolve) => {
    if (fault.silent) setTimeout(() => resolve(undefined), PATIENCE_MS);
  });
  const result = await Promise.race([workbook.host.read({}), waitedFor]);
  workbook.mend();
  if (result?.ok) expect(result.snapshot).toEqual(good);
  else if (result) expect(result.problem.text.key).not.toMatch(/partly|written/i);
  else expect(fault.silent).toBe(true);
  expect(await snapshotOf(workbook)).toEqual(good);
  expect(await stateOf(workbook)).toEqual(before);
  workbook.close();
  return result?.ok ? "read" : "not read, told; read the next time";
}
