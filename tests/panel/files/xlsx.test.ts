/** Reading .xlsx files without a workbook program. */
import fc from "fast-check";
import { readSheet } from "read-excel-file/node";
import { newBudget } from "../../../panel/files/limits";
import { sheetReader } from "../../../panel/files/sheet-rows";
import { words as fileWords } from "../../../panel/files/words";
import { openXlsx } from "../../../panel/files/xlsx";
import { openArchive } from "../../../panel/files/zip";
import { makeXlsx, makeZip, worksheet, type XlsxParts } from "./make-xlsx";
import { becauseSkipped, publishedPath, publishedRows, withPublished } from "./published-rows";

async function open(bytes: Uint8Array<ArrayBuffer>) {
  const archive = openArchive(bytes.buffer);
  return archive && openXlsx(archive);
}

async function rowsOf(parts: XlsxParts, sheet = 0): Promise<unknown> {
  return (await open(makeXlsx(parts)))?.rows(sheet);
}

function rowsOfPieces(pieces: readonly Uint8Array[], strings: readonly string[] = []): unknown {
  const context = { strings, styles: [], from1904: false, placeholders: false, budget: newBudget() };
  const reader = sheetReader(context);
  pieces.forEach((piece, place) => {
    reader.write(piece, place === pieces.length - 1);
  });
  return reader.rows;
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
    expect(rowsOfPieces([new TextEncoder().encode(xml)])).toEqual([[7]]);
  });

  test("are found in stored archives as well", async () => {
    expect(await rowsOf({ sheets: { Blad: "<row><c><v>1</v></c></row>" }, stored: true })).toEqual([[1]]);
  });
});

test("sheets have the names and the order of the workbook, whatever their files are called", async () => {
  const parts = {
    sheets: { "Eén &amp; twee": "<row><c><v>1</v></c></row>", Leeg: "", Drie: "<row><c><v>3</v></c></row>" },
  };
  const book = await open(makeXlsx(parts));
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
      expect(rowsOfPieces(pieces, ["ja"])).toEqual(whole);
    }),
  );
});

test("bytes that are no workbook are refused", async () => {
  expect(await open(Uint8Array.from(new TextEncoder().encode("PK of something else")))).toBeUndefined();
  const bytes = makeXlsx({ sheets: { Blad: "<row><c><v>1</v></c></row>" } });
  expect(await open(bytes.slice(0, bytes.length - 30))).toBeUndefined();
});

const text = (value: string) => `<c t="inlineStr"><is><t>${value}</t></is></c>`;

describe("a formula without a result", () => {
  const row = (cell: string) => `<row>${text("71016A00-")}${cell}</row>`;

  test("is its own text, so that it is no zero and not empty", async () => {
    for (const cell of ["<c><f>D2/C2</f></c>", "<c><f>D2/C2</f><v></v></c>", "<c><f>D2/C2</f><v/></c>"]) {
      expect(await rowsOf({ sheets: { Blad: row(cell) } })).toEqual([["71016A00-", "=D2/C2"]]);
    }
    const shared = '<c><f t="shared" si="0"/></c>';
    expect(await rowsOf({ sheets: { Blad: row(shared) } })).toEqual([["71016A00-", "="]]);
  });

  test("may have a 0 to fill its place where the workbook asks to be calculated; another result is one", async () => {
    const cells = "<c><f>A1</f><v>0</v></c><c><f>A2</f><v>12</v></c><c><v>0</v></c>";
    const parts = { sheets: { Blad: row(cells) } };
    expect(await rowsOf({ ...parts, book: '<calcPr fullCalcOnLoad="1"/>' })).toEqual([["71016A00-", "=A1", 12, 0]]);
    expect(await rowsOf({ ...parts, book: "<calcPr/>" })).toEqual([["71016A00-", 0, 12, 0]]);
  });

  test("is not one that gives an empty text", async () => {
    const empty = '<c t="str"><f>IF(1=2,1,"")</f><v></v></c>';
    expect(await rowsOf({ sheets: { Blad: row(`${empty}<c><v>1</v></c>`) } })).toEqual([["71016A00-", null, 1]]);
  });
});

describe("the number format of a cell", () => {
  const styles = `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/>
    <numFmt numFmtId="166" formatCode="#,##0 &quot;dagen&quot;"/><numFmt numFmtId="167" formatCode="[Red]0.00"/></numFmts>
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="9"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="167"/></cellXfs></styleSheet>`;
  const cells = (values: [number, number][]) =>
    `<row>${values.map(([style, value]) => `<c s="${style}"><v>${value}</v></c>`).join("")}</row>`;

  test("makes it a date or a percentage, as a person sees it", async () => {
    const row = cells([
      [0, 44562],
      [1, 44562],
      [2, 44926.5],
      [3, 0.22],
      [4, 0.07],
      [5, 44562],
      [6, 1.5],
    ]);
    expect(await rowsOf({ sheets: { Blad: row }, styles })).toEqual([
      [44562, "2022-01-01", "2022-12-31", "22 %", "7 %", 44562, 1.5],
    ]);
  });

  test("counts days from 1904 where the workbook does", async () => {
    const row = cells([[1, 44562 - 1462]]);
    expect(await rowsOf({ sheets: { Blad: row }, styles, book: '<workbookPr date1904="1"/>' })).toEqual([
      ["2022-01-01"],
    ]);
  });
});

describe("a package as other programs lay it out", () => {
  const REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  const relation = (type: string, target: string) =>
    `<Relationships><Relationship Id="r1" Type="${REL}/${type}" Target="${target}"/></Relationships>`;
  const book = '<workbook><sheets><sheet name="Blad" sheetId="1" r:id="r1"/></sheets></workbook>';
  const sheet = worksheet("<row><c><v>7</v></c></row>");
  const layouts: Record<string, Record<string, string>> = {
    "with another name for the workbook": {
      "_rels/.rels": relation("officeDocument", "xl/workbook22.xml"),
      "xl/workbook22.xml": book,
      "xl/_rels/workbook22.xml.rels": relation("worksheet", "worksheets/sheet1.xml"),
      "xl/worksheets/sheet1.xml": sheet,
    },
    "with the workbook at the root": {
      "_rels/.rels": relation("officeDocument", "/workbook.xml"),
      "workbook.xml": book,
      "_rels/workbook.xml.rels": relation("worksheet", "/sheets/een.xml"),
      "sheets/een.xml": sheet,
    },
    "with names that differ in case": {
      "_rels/.rels": relation("officeDocument", "xl/Workbook.xml"),
      "xl/workbook.xml": book,
      "xl/_rels/Workbook.xml.rels": relation("worksheet", "worksheets/Sheet1.xml"),
      "xl/worksheets/sheet1.xml": sheet,
    },
    "with ../ and %20 in its names": {
      "_rels/.rels": relation("officeDocument", "xl/workbook.xml"),
      "xl/workbook.xml": book,
      "xl/_rels/workbook.xml.rels": relation("worksheet", "../xl/worksheets/Blad%201.xml"),
      "xl/worksheets/Blad 1.xml": sheet,
    },
  };

  test.each(Object.keys(layouts))("%s is read", async (name) => {
    const opened = await open(makeZip(layouts[name] ?? {}));
    expect(await opened?.rows(0)).toEqual([[7]]);
  });

  test("with sizes of 64 bits is read", async () => {
    const parts = layouts["with another name for the workbook"] ?? {};
    expect(await (await open(makeZip(parts, { zip64: true })))?.rows(0)).toEqual([[7]]);
  });

  test("in which many sheets are one and the same part has that sheet once", async () => {
    const many = Array.from({ length: 2000 }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="r1"/>`).join("");
    const parts = { ...layouts["with another name for the workbook"] };
    parts["xl/workbook22.xml"] = `<workbook><sheets>${many}</sheets></workbook>`;
    expect((await open(makeZip(parts)))?.sheets).toEqual(["S0"]);
  });
});

describe("a workbook that holds too much", () => {
  test("because a row has no end is refused with a sentence", async () => {
    const cells = "<c><v>1</v></c>".repeat(400_000);
    const xml = `<worksheet><sheetData><row>${cells}`;
    const opened = await open(makeXlsx({ sheets: {}, raw: { Blad: xml } }));
    await expect(opened?.rows(0)).rejects.toMatchObject({ text: fileWords.longRow });
  });

  test("because a text has no end is refused with a sentence", async () => {
    const parts = { sheets: { Blad: '<row><c t="s"><v>0</v></c></row>' } };
    const endless = await open(makeXlsx({ ...parts, sst: `<sst>${"<si><t>a".repeat(200_000)}</sst>` }));
    await expect(endless?.rows(0)).rejects.toMatchObject({ text: fileWords.fileDamaged });
  });

  test("because phonetic help has no end loses no time, and no text before it", async () => {
    const strings = [`<t>een</t>${"<rPh><t>a".repeat(50_000)}`];
    expect(await rowsOf({ sheets: { Blad: '<row><c t="s"><v>0</v></c></row>' }, strings })).toEqual([["een"]]);
  });

  test("because it unpacks to far more than its size is refused before it is unpacked", async () => {
    const parts = { sheets: { Blad: " ".repeat(65 * 2 ** 20) } };
    const opened = await open(makeXlsx(parts));
    await expect(opened?.rows(0)).rejects.toMatchObject({ text: fileWords.tooLarge });
  });

  test("because a part is larger than its archive says is refused", async () => {
    const bytes = makeZip({ "xl/workbook.xml": "<workbook/>", "a.xml": "x".repeat(5000) }, { wrongSize: 10 });
    await expect(open(bytes)).rejects.toMatchObject({ text: fileWords.fileDamaged });
  });

  test("because of a cell in the last column of each row stays small", async () => {
    const row = (i: number) => `<row r="${i}"><c r="A${i}"><v>${i}</v></c><c r="XFD${i}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 20_000 }, (_, i) => row(i + 1)).join("");
    const read = (await rowsOf({ sheets: { Blad: rows } })) as unknown[][];
    expect(read).toHaveLength(20_000);
    expect(read[19_999]?.length).toBe(16_384);
    expect(Object.keys(read[19_999] ?? [])).toEqual(["0", "16383"]);
  });
});

// read-excel-file is the second opinion: it reads the same cells, but in one go and with errors as empty cells.
withPublished.each([
  "pinc_gebied_statsec_2025.xlsx",
  "pinc_koppel_statsec2024_gemeente2025.xlsx",
  "pinc_koppel_gemeente2024_gemeente2025.xlsx",
])(`%s gives the same cells as another reader${becauseSkipped}`, async (name) => {
  expect(await publishedRows(name)).toEqual(await readSheet(publishedPath(name)));
});
