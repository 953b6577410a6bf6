/** The best mix on a sheet of its own, with what limits each source, the alternatives and what is not used. */
import type { FundingAnswer, FundingMix } from "../../../../core/budget/funding/funding-mix";
import type { FundingSource } from "../../../../core/budget/funding/funding-source";
import { MIX_SHEET, planFundingMix } from "../../../../core/budget/funding/plan-funding-mix";
import { makeSnapshot } from "../../workbook/make-block";

const cell = { sheet: "Financieringsbronnen", row: 1, column: 0 };
const source = (name: string, more: Partial<FundingSource> = {}): FundingSource => ({
  name,
  categories: [],
  excludes: [],
  cell,
  ...more,
});
const problem: FundingAnswer["problem"] = {
  costs: [{ category: "Werken", euro: 100 }],
  secured: 0,
  sources: [],
} as FundingAnswer["problem"];
const mix = (more: Partial<FundingMix> = {}): FundingMix => ({
  grants: [
    {
      source: source("EFRO", { checked: "2026" }),
      euro: 60,
      limit: "maximum",
      parts: [
        { category: "Werken", euro: 40 },
        { category: "", euro: 10 },
        { category: "Studie", euro: 10 },
      ],
    },
  ],
  own: 40,
  open: 0,
  idle: [],
  ...more,
});

function written(answer: Partial<FundingAnswer>) {
  const plan = planFundingMix(makeSnapshot([]), { problem, best: mix(), alternatives: [], ...answer }, "28/11/2026");
  const rows = plan.changes.flatMap((change) =>
    change.kind === "write" ? change.values.map((values, at) => ({ row: change.row + at, values: [...values] })) : [],
  );
  return { plan, rows, cells: rows.map(({ values }) => values) };
}
const first = (answer: Partial<FundingAnswer>) => written(answer).cells.map(([cell]) => cell);

test("each source has its amount, its limit, what for and when it was checked; own money comes last", () => {
  const { cells, plan } = written({});
  expect(cells).toContainEqual(["EFRO", 60, expect.any(String), "Werken; Studie", "2026"]);
  expect(cells).toContainEqual(["Eigen inbreng", 40, "", "", ""]);
  expect(first({})).not.toContain("Blijft open");
  expect(plan.createsSheets).toEqual([MIX_SHEET]);
  expect(plan.changes).toContainEqual(expect.objectContaining({ kind: "show", sheet: MIX_SHEET, row: 0, column: 0 }));
});

test("what stays open stands in the last row of its mix, marked as a warning", () => {
  const shut = written({});
  const open = written({ best: mix({ open: 25 }) });
  expect(open.rows.length).toBe(shut.rows.length + 1);
  const row = open.rows.find(({ values }) => values[1] === 25)?.row;
  expect(row).toBe((open.rows.find(({ values }) => values[1] === 40)?.row ?? 0) + 1);
  const styles = (plan: typeof open.plan) => JSON.stringify(plan.changes).split("warning").length;
  expect(styles(open.plan)).toBeGreaterThan(styles(shut.plan));
});

test("alternatives come below the best, each under its number, with an empty row between", () => {
  const { rows } = written({ alternatives: [mix({ own: 41 }), mix({ own: 42 })] });
  const at = (own: number) => rows.find(({ values }) => values[1] === own)?.row ?? -1;
  expect(at(41)).toBeGreaterThan(at(40) + 3);
  expect(at(42) - at(41)).toBe(at(41) - at(40));
  const headings = first({ alternatives: [mix(), mix()] }).filter(
    (text) => /\d$/.test(String(text)) && !/2026/.test(String(text)),
  );
  expect(headings).toHaveLength(2);
});

test("sources that are not used say why, and without any there is no such part", () => {
  const idle = [{ source: source("ELENA"), reason: "notNeeded" as const }];
  const { rows } = written({ best: mix({ idle }) });
  const row = rows.find(({ values }) => values[0] === "ELENA");
  expect(String(row?.values.find((value, at) => at > 0 && value !== ""))).not.toBe("undefined");
  expect(row?.row).toBeGreaterThan((rows.find(({ values }) => values[1] === 40)?.row ?? 0) + 3);
  const head = [
    "Financieringsmix",
    "Met 1 dossier sluit de begroting. De gemeente betaalt zelf € 40.",
    "Gezocht voor € 100: de kosten van € 100 min € 0 van anderen dat zeker is.",
    "",
    "Beste mix",
    "Bron",
    "EFRO",
    "Eigen inbreng",
    "",
  ];
  const nbsp = (texts: unknown[]) => texts.map((text) => String(text).replace(/\u00a0/g, " "));
  expect(nbsp(first({ best: mix({ idle }) }))).toEqual([
    ...head,
    "Niet gebruikt",
    "Bron",
    "ELENA",
    "",
    "Geschreven op 28/11/2026.",
  ]);
  expect(nbsp(first({}))).toEqual([...head, "Geschreven op 28/11/2026."]);
});
