/** Reading .xlsx files without a workbook program. */
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { sheetRows } from "../../../panel/files/sheet-rows";
import { openXlsx } from "../../../panel/files/xlsx";
import { runInSlices } from "../../../panel/run-in-slices";
import { makeXlsx, worksheet, type XlsxParts } from "./make-xlsx";
import { becauseSkipped, publishedPath, publishedRows, withPublished } from "./published-rows";

async function rowsOf(parts: XlsxParts, sheet = 0): Promise<unknown> {
  const book = await openXlsx(makeXlsx(parts).buffer);
  return book?.rows(sheet);
}

describe("the cells of a workbook", () => {
  test("are numbers, texts, booleans and errors, each as it is stored", async () => {
    const row = `<row r="1"><c r="A1"><v>2018.00</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c>
      <c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>A1&amp;"x"</f><v>2018x</v></c>
      <c r="F1" t="inlineStr"><is><t>11001A00-</t></is></c><c r="G1" s="3"><v>-99997</v></c></row>`;
    const strings = ["<t>een</t>", "<t>twee</t>"];
    expect(await rowsOf({ sheets: { Blad: row }, strings })).toEqual([
      [2018, "twee", true, "#N/A", "2018x", "11001A00-", -99997],
    ]);
  });

  test("keep their place where cells and rows between them are empty", async () => {
    const rows = `<row r="2"><c r="B2"><v>1</v></c><c r="D2"/><c r="AA2"><v>2</v></c></row>
      <row r="3" ht="20"/><row r="5"><c r="A5"><v>3</v></c></row><row r="1048576" hidden="1"></row>`;
    const read = (await rowsOf({ sheets: { Blad: rows } })) as unknown[][];
    expect(read).toHaveLength(5);
    expect(read[0]).toEqual([]);
    expect(read[1]).toHaveLength(27);
    expect([read[1]?.[1], read[1]?.[26]]).toEqual([1, 2]);
    expect(read[4]).toEqual([3]);
  });

  test("without addresses follow each other", async () => {
    const rows = "<row><c><v>1</v></c><c/><c><v>3</v></c></row><row><c><v>4</v></c></row>";
    expect(await rowsOf({ sheets: { Blad: rows } })).toEqual([[1, null, 3], [4]]);
  });

  test("have runs, entities and line breaks in their texts, but no phonetic help", async () => {
    const strings = [
      '<r><t>Offel</t></r><r><rPr><b/></rPr><t xml:space="preserve">ken &amp; co</t></r>',
      "<t>&#39;s Graventafel &#x2013; è</t>",
      "<t>TE VERWIJDEREN_x000D_\ngemeentenaam</t>",
      "<t>漢字</t><rPh sb='0' eb='1'><t>かんじ</t></rPh>",
    ];
    const cells = strings.map((_, i) => `<c t="s"><v>${i}</v></c>`).join("");
    expect(await rowsOf({ sheets: { Blad: `<row>${cells}</row>` }, strings })).toEqual([
      ["Offelken & co", "'s Graventafel – è", "TE VERWIJDEREN\r\ngemeentenaam", "漢字"],
    ]);
  });

  test("are found under a name space prefix", async () => {
    const xml =
      '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await runInSlices(sheetRows([new TextEncoder().encode(xml)], []))).toEqual([[7]]);
  });

  test("are found in stored archives as well", async () => {
    expect(await rowsOf({ sheets: { Blad: "<row><c><v>1</v></c></row>" }, stored: true })).toEqual([[1]]);
  });
});

test("sheets have the names and the order of the workbook, whatever their files are called", async () => {
  const parts = {
    sheets: { "Eén &amp; twee": "<row><c><v>1</v></c></row>", Leeg: "", Drie: "<row><c><v>3</v></c></row>" },
  };
  const book = await openXlsx(makeXlsx(parts).buffer);
  expect(book?.sheets).toEqual(["Eén & twee", "Leeg", "Drie"]);
  expect(await book?.rows(0)).toEqual([[1]]);
  expect(await book?.rows(1)).toEqual([]);
  expect(await book?.rows(2)).toEqual([[3]]);
});

test("it makes no difference where the pieces that come out of the archive are cut", async () => {
  const xml = new TextEncoder().encode(
    worksheet(
      '<row r="1"><c r="A1" t="inlineStr"><is><t>è – ’s</t></is></c><c r="B1"><v>2.5</v></c></row><row r="3" x="1"><c r="B3" t="s"><v>0</v></c></row>',
    ),
  );
  const whole = [["è – ’s", 2.5], [], [null, "ja"]];
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: xml.length - 1 }), { maxLength: 12 }), async (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), xml.length];
      const pieces = edges.slice(1).map((end, i) => xml.slice(edges[i], end));
      expect(await runInSlices(sheetRows(pieces, ["ja"]))).toEqual(whole);
    }),
  );
});

test("bytes that are no workbook are refused", async () => {
  expect(await openXlsx(new TextEncoder().encode("PK of something else").buffer)).toBeUndefined();
  const bytes = makeXlsx({ sheets: { Blad: "<row><c><v>1</v></c></row>" } });
  expect(await openXlsx(bytes.slice(0, bytes.length - 30).buffer)).toBeUndefined();
});

// read-excel-file is the second opinion: it reads the same cells, but in one go and with errors as empty cells.
withPublished.each([
  "pinc_gebied_statsec_2025.xlsx",
  "pinc_koppel_statsec2024_gemeente2025.xlsx",
  "pinc_koppel_gemeente2024_gemeente2025.xlsx",
])(`%s gives the same cells as another reader${becauseSkipped}`, async (name) => {
  expect(await publishedRows(name)).toEqual(await readSheet(publishedPath(name)));
});
