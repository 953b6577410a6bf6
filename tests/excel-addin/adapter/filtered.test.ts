/// <reference types="office-js" />
/** Nothing is written in the wrong rows of a sheet in which the user filtered: the user is asked to clear the filter. */
import { words } from "../../../core/workbook/words";
import { plan, write, writing } from "../../adapter-contract/helpers";
import type { WorkbookContent } from "../../adapter-contract/workbook";
import { excel365, excel2021 } from "../../local-hosts/office";
import { type ExcelWorkbook, openWorkbook } from "../open-workbook";

let workbook: ExcelWorkbook;

afterEach(async () => {
  await workbook.settled();
  workbook.close();
});

const WIJKEN = [["Wijk"], ["Kolderbos"], ["Sledderlo"], ["Termien"]];
const place = (rows: number) => ({ sheet: "Blad", row: 0, column: 0, rows, columns: 1 });
const ONLY_TERMIEN: Excel.FilterCriteria = { filterOn: "Values", values: ["Termien"] };
const known = WIJKEN.map(([before = ""], row) => ({ sheet: "Blad", row, column: 0, before }));
const whole = plan([writing("Blad", 0, 0, [["Wijk"], ["A"], ["B"], ["C"]])], known);

/** Asks the user's Excel for something by itself, beside the adapter. */
async function byHand(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> {
  await workbook.excel.run(async (context, sheet) => {
    act(sheet, context);
    await context.sync();
  });
}

async function filtered(kind: "sheet" | "table", sets = excel2021): Promise<ExcelWorkbook> {
  const content: WorkbookContent = {
    sheets: [{ name: "Blad", rows: WIJKEN }],
    ...(kind === "table" && { tables: [{ ...place(4), name: "Wijken" }] }),
  };
  workbook = await openWorkbook(content, { sets });
  await byHand((sheet, context) => {
    const owner = kind === "sheet" ? sheet : context.workbook.tables.getItem("Wijken");
    owner.autoFilter.apply(sheet.getRange("A1:A4"), 0, ONLY_TERMIEN);
  });
  return workbook;
}

describe.each([
  { kind: "sheet", program: "Excel 2021", sets: excel2021 },
  { kind: "table", program: "Excel 2021", sets: excel2021 },
  { kind: "sheet", program: "Microsoft 365", sets: excel365 },
  { kind: "table", program: "Microsoft 365", sets: excel365 },
] as const)("a filter of a $kind in $program", ({ kind, sets }) => {
  test("a write over its rows is refused before anything is written, and tells which sheet it is", async () => {
    const { host, peek } = await filtered(kind, sets);
    const result = await host.apply(plan([...whole.changes, writing("Blad", 0, 3, [["eerst"]])], known));
    expect(result).toMatchObject({ ok: false, problem: { text: words.filtered, values: { sheet: "Blad" } } });
    expect((await peek(place(4))).values).toEqual(WIJKEN);
    expect((await peek({ ...place(1), column: 3 })).values).toEqual([[""]]);
  });

  test("so is one beside it, for the rows are hidden there as well", async () => {
    const { host } = await filtered(kind, sets);
    expect(await host.apply(plan([writing("Blad", 1, 5, [["x"], ["y"]])]))).toMatchObject({
      ok: false,
      problem: { text: words.filtered },
    });
  });

  test("once the filter is cleared the same write is whole", async () => {
    const { excel, peek } = await filtered(kind, sets);
    await byHand((sheet, context) => {
      const owner = kind === "sheet" ? sheet : context.workbook.tables.getItem("Wijken");
      owner.autoFilter.clearCriteria();
    });
    await write(workbook, whole);
    expect((await peek(place(4))).values).toEqual([["Wijk"], ["A"], ["B"], ["C"]]);
    expect(excel.host.stats().errors).toEqual([]);
  });

  test("a single row, and rows below the filter, are written", async () => {
    const { peek } = await filtered(kind, sets);
    await write(workbook, plan([writing("Blad", 1, 0, [["Kolderbos-Oost"]])], known));
    await write(workbook, plan([writing("Blad", 9, 0, [["x"], ["y"]])]));
    expect((await peek({ ...place(3), row: 1 })).values).toEqual([["Kolderbos-Oost"], ["Sledderlo"], ["Termien"]]);
    expect((await peek({ ...place(2), row: 9 })).values).toEqual([["x"], ["y"]]);
  });

  test("a way back over a filter set since waits until it is cleared", async () => {
    const { host, peek } = await filtered(kind, sets);
    const act = (apply: boolean) =>
      byHand((sheet, context) => {
        const { autoFilter } = kind === "sheet" ? sheet : context.workbook.tables.getItem("Wijken");
        if (apply) autoFilter.apply(sheet.getRange("A1:A4"), 0, { filterOn: "Values", values: ["B"] });
        else autoFilter.clearCriteria();
      });
    await act(false);
    const undo = await write(workbook, whole);
    await act(true);
    expect(await host.apply(undo)).toMatchObject({ ok: false, problem: { text: words.filtered } });
    expect((await peek(place(4))).values).toEqual([["Wijk"], ["A"], ["B"], ["C"]]);
    await act(false);
    await write(workbook, undo);
    expect((await peek(place(4))).values).toEqual(WIJKEN);
  });
});
