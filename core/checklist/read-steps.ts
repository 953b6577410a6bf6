/** The table Stappenplan: who waits for whom, how much room there is, and where the order is wrong. */
import { type Table, tableIn } from "../tables/table";
import type { Finding } from "../workbook/finding";
import { perSnapshot } from "../workbook/per-snapshot";
import type { Snapshot } from "../workbook/snapshot";
import { stepLoops } from "./step-loops";
import { endsBeforeStart, orderErrors, type PlannedStep, slackOf } from "./step-plan";
import { stappenplan as schema } from "./tables/stappenplan";
import { words } from "./words";

export interface PlanStep extends PlannedStep {
  /** On the sheet, from 0. */
  row: number;
  /** From 1, in the order of the sheet: what the column Na refers to. */
  number: number;
  step: string;
  owner: string;
  status: "todo" | "busy" | "done" | undefined;
  result: string;
  /** Days that it may end later; NaN where nothing follows. */
  slack: number;
}

export interface StepsReading {
  table: Table<typeof schema>;
  steps: PlanStep[];
  findings: Finding[];
}

/** undefined when the workbook holds no Stappenplan. */
export const readSteps: (snapshot: Snapshot) => StepsReading | undefined = perSnapshot((snapshot) => {
  const table = tableIn(snapshot, schema);
  if (!table) return undefined;
  const findings: Finding[] = [...table.findings];
  const tell = (
    severity: Finding["severity"],
    text: Finding["text"],
    index: number,
    key: "start" | "end" | "result" | "after",
    values: Finding["values"],
  ) =>
    findings.push({
      severity,
      text,
      values: values ?? {},
      table: schema.name,
      cell: table.cell(table.rows[index]?.row ?? 0, key),
    });
  const planned = table.rows.map(({ values }, index): PlannedStep => {
    const numbers = (values.after ?? "").match(/\d+/g)?.map(Number) ?? [];
    for (const after of numbers) {
      if (after < 1 || after > table.rows.length) {
        tell("warning", words.unknownStep, index, "after", { step: index + 1, after });
      }
    }
    return {
      start: values.start ?? Number.NaN,
      end: values.end ?? Number.NaN,
      after: numbers.map((number) => number - 1),
    };
  });
  for (const { step, before } of orderErrors(planned)) {
    tell("warning", words.startsTooEarly, step, "start", { step: step + 1, before: before + 1 });
  }
  for (const step of endsBeforeStart(planned)) tell("error", words.endBeforeStart, step, "end", { step: step + 1 });
  for (const loop of stepLoops(planned.map(({ after }) => after))) {
    const steps = loop.map((step) => String(step + 1)).join(", ");
    tell("error", words.loop, loop[0] ?? 0, "after", { count: loop.length, steps });
  }
  const slack = slackOf(planned);
  const steps = table.rows.map(({ row, values }, index): PlanStep => {
    const { step = "", owner = "", status, result = "" } = values;
    if (status === "done" && result === "") tell("note", words.doneWithoutResult, index, "result", { step: index + 1 });
    const own = planned[index] ?? { start: Number.NaN, end: Number.NaN, after: [] };
    return { ...own, row, number: index + 1, step, owner, status, result, slack: slack[index] ?? Number.NaN };
  });
  return { table, steps, findings };
});
