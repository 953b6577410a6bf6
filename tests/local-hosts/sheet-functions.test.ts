/** Sheet functions: the local Excel has them computed in the add-in's page, with arguments shaped as Excel shapes them. */
import { closeAll, type FunctionsFile, type OpenExcel, type OpenOptions, openExcel } from "./office";

afterEach(closeAll);

type Parameters = FunctionsFile["functions"][number]["parameters"];
const matrix = { name: "waarden", type: "any", dimensionality: "matrix" } as const;

const functionsFile = (parameters: Parameters): FunctionsFile => ({
  functions: [{ id: "WIJKTEST", name: "WIJKTEST", parameters, result: { dimensionality: "matrix" } }],
});

/** A workbook with the function WIJKTEST, and the arguments that it was called with. */
async function withFunction(
  compute: (...args: unknown[]) => unknown,
  parameters: Parameters = [matrix],
  options: OpenOptions = {},
): Promise<OpenExcel & { calls: unknown[][] }> {
  const excel = await openExcel({ metadata: functionsFile(parameters), ...options });
  const calls: unknown[][] = [];
  excel.CustomFunctions.associate("WIJKTEST", (...args: unknown[]) => {
    calls.push(args.slice(0, -1));
    return compute(...args);
  });
  return { ...excel, calls };
}

/** Writes cells from A1 and a formula in F1, waits, and reads F1:G4. */
async function compute({ run, host }: OpenExcel, cells: unknown[][], formula: string): Promise<unknown[][]> {
  await run(async (context, sheet) => {
    sheet.getRange("A1").getResizedRange(cells.length - 1, (cells[0]?.length ?? 1) - 1).values = cells as string[][];
    sheet.getRange("F1").formulas = [[formula]];
    await context.sync();
  });
  await host.settled();
  return run(async (context, sheet) => {
    const range = sheet.getRange("F1:G4").load("values");
    await context.sync();
    return range.values;
  });
}

const sums = (values: unknown) => (values as number[][]).map((row) => [row.reduce((sum, value) => sum + value, 0)]);

test("a range arrives as rows of columns, and a rectangle comes back as a spill", async () => {
  const excel = await withFunction(sums);
  const cells = [
    [1, 2],
    [3, 4],
  ];
  expect(await compute(excel, cells, "=WIJKTEST(A1:B2)")).toEqual([
    [3, ""],
    [7, ""],
    ["", ""],
    ["", ""],
  ]);
  expect(excel.calls.at(-1)).toEqual([cells]);
});

test("until the page has answered the cell shows #BUSY!, and so does what depends on it", async () => {
  const { run, host } = await withFunction(async (values) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return sums(values);
  });
  await run(async (context, sheet) => {
    sheet.getRange("A1").values = [[5]];
    sheet.getRange("F1:F2").formulas = [["=WIJKTEST(A1)"], ["=F1+1"]];
    const range = sheet.getRange("F1:F2").load("values,valueTypes");
    await context.sync();
    expect(range.values).toEqual([["#BUSY!"], ["#BUSY!"]]);
    expect(range.valueTypes).toEqual([["Error"], ["Error"]]);
  });
  await host.settled();
  await run(async (context, sheet) => {
    const range = sheet.getRange("F1:F2").load("values");
    await context.sync();
    expect(range.values).toEqual([[5], [6]]);
  });
});

test("a change of an argument calls again; a change elsewhere does not", async () => {
  const excel = await withFunction(sums);
  await compute(excel, [[1, 2]], "=WIJKTEST(A1:B1)");
  const before = excel.calls.length;
  await excel.run(async (context, sheet) => {
    sheet.getRange("D9").values = [[1]];
    await context.sync();
  });
  await excel.host.settled();
  expect(excel.calls.length).toBe(before);
  expect((await compute(excel, [[1, 9]], "=WIJKTEST(A1:B1)"))[0]?.[0]).toBe(10);
  expect(excel.calls.length).toBeGreaterThan(before);
});

test.each([
  ["null" as const, null],
  ["zero" as const, 0],
])("an empty cell in a range arrives as %s, as the Excel at hand has it", async (emptyCells, arrives) => {
  const excel = await withFunction(() => [[1]], [matrix], { emptyCells });
  await compute(excel, [[1, ""]], "=WIJKTEST(A1:B1)");
  expect(excel.calls.at(-1)).toEqual([[[1, arrives]]]);
});

test("texts, truth values and dates arrive as they stand in the cell, dates as numbers", async () => {
  const excel = await withFunction(() => [[1]]);
  await compute(excel, [["n.b.", true, "2024-01-01", "'007"]], "=WIJKTEST(A1:D1)");
  expect(excel.calls.at(-1)).toEqual([[["n.b.", true, 45292, "007"]]]);
});

test("an optional argument that is left out arrives as null, also in the middle", async () => {
  const excel = await withFunction(
    () => [[1]],
    [matrix, { ...matrix, name: "gewichten", optional: true }, { name: "methode", type: "string", optional: true }],
  );
  await compute(excel, [[1]], '=WIJKTEST(A1,,"som")');
  expect(excel.calls.at(-1)).toEqual([[[1]], null, "som"]);
  await compute(excel, [[1]], "=WIJKTEST(A1)");
  expect(excel.calls.at(-1)).toEqual([[[1]], null, null]);
});

test("one cell for a matrix is a matrix of one; one number too", async () => {
  const excel = await withFunction(() => [[1]]);
  await compute(excel, [[4]], "=WIJKTEST(A1)");
  expect(excel.calls.at(-1)).toEqual([[[4]]]);
  await compute(excel, [[4]], "=WIJKTEST(3)");
  expect(excel.calls.at(-1)).toEqual([[[3]]]);
});

test("an error in a cell of an argument shows in the result, and the function is not called", async () => {
  const excel = await withFunction(() => [[1]]);
  const [[shown] = []] = await compute(excel, [[1, "=1/0"]], "=WIJKTEST(A1:B1)");
  expect(shown).toBe("#DIV/0!");
  expect(excel.calls).toEqual([]);
});

test("too many arguments, or none where one is needed, give #VALUE! without a call", async () => {
  const excel = await withFunction(() => [[1]]);
  expect((await compute(excel, [[1]], "=WIJKTEST(A1,2)"))[0]?.[0]).toBe("#VALUE!");
  expect((await compute(excel, [[1]], "=WIJKTEST()"))[0]?.[0]).toBe("#VALUE!");
  expect(excel.calls).toEqual([]);
});

test("CustomFunctions.Error gives its error, with its message for #VALUE! and #N/A", async () => {
  const excel = await openExcel({ metadata: functionsFile([matrix]) });
  const { CustomFunctions: client, spreadsheet } = excel;
  client.associate("WIJKTEST", (values: unknown) => {
    const [[kind] = []] = values as string[][];
    if (kind === "fout") throw new client.Error(client.ErrorCode.invalidValue, "Rij 2: geen getal.");
    if (kind === "weinig") throw new client.Error(client.ErrorCode.notAvailable, "Er is niets ingevuld.");
    throw new Error("een bug");
  });
  const sheet = spreadsheet.sheets.active();
  expect((await compute(excel, [["fout"]], "=WIJKTEST(A1)"))[0]?.[0]).toBe("#VALUE!");
  expect(spreadsheet.functions.message(sheet, 0, 5)).toBe("Rij 2: geen getal.");
  expect((await compute(excel, [["weinig"]], "=WIJKTEST(A1)"))[0]?.[0]).toBe("#N/A");
  expect(spreadsheet.functions.message(sheet, 0, 5)).toBe("Er is niets ingevuld.");
  expect((await compute(excel, [["stuk"]], "=WIJKTEST(A1)"))[0]?.[0]).toBe("#VALUE!");
  expect(spreadsheet.functions.message(sheet, 0, 5)).toBe("");
});

test("null in a result shows as 0, an empty text as nothing, NaN as #NUM!", async () => {
  const excel = await withFunction((values) => {
    const [[kind] = []] = values as string[][];
    return kind === "nan" ? Number.NaN : [[null], [""], ["tekst"]];
  });
  expect((await compute(excel, [["lijst"]], "=WIJKTEST(A1)")).map((row) => row[0])).toEqual([0, "", "tekst", ""]);
  expect((await compute(excel, [["nan"]], "=WIJKTEST(A1)"))[0]?.[0]).toBe("#NUM!");
});

test("rows of different lengths are no rectangle: #VALUE!", async () => {
  const excel = await withFunction(() => [[1, 2], [3]]);
  expect((await compute(excel, [[1]], "=WIJKTEST(A1)"))[0]?.[0]).toBe("#VALUE!");
});

test("a result with something in the way shows #SPILL!", async () => {
  const excel = await withFunction(() => [[1], [2]]);
  await excel.run(async (context, sheet) => {
    sheet.getRange("F2").values = [["in de weg"]];
    await context.sync();
  });
  expect((await compute(excel, [[1]], "=WIJKTEST(A1)")).map((row) => row[0])).toEqual(["#SPILL!", "in de weg", "", ""]);
});

test("a function that functions.json does not name is unknown to the cell: #NAME?", async () => {
  const excel = await withFunction(() => [[1]]);
  expect((await compute(excel, [[1]], "=WIJKONBEKEND(A1)"))[0]?.[0]).toBe("#NAME?");
});

test("a function that the page did not associate fails like one that throws: #VALUE!", async () => {
  const excel = await openExcel({ metadata: functionsFile([matrix]) });
  expect((await compute(excel, [[1]], "=WIJKTEST(A1)"))[0]?.[0]).toBe("#VALUE!");
});

test("the cell of the formula is told as the address of the call", async () => {
  let address = "";
  const excel = await withFunction((...args) => {
    address = (args.at(-1) as CustomFunctions.Invocation).address ?? "";
    return [[1]];
  });
  await compute(excel, [[1]], "=WIJKTEST(A1)");
  expect(address).toBe("Blad1!F1");
});

test("two calls in one formula each get their own answer", async () => {
  const excel = await withFunction((values) => (values as number[][])[0]?.[0] ?? 0);
  expect((await compute(excel, [[2, 5]], "=WIJKTEST(A1)*10+WIJKTEST(B1)"))[0]?.[0]).toBe(25);
});
