/** From a chosen file to figures. */

import { readFileSync } from "node:fs";
import { accountRows } from "../../../core/opendata/row-account";
import { readFiguresFile } from "../../../panel/files/read-figures-file";
import { words as fileWords } from "../../../panel/files/words";
import { figureOf } from "../../core/opendata/files";
import { makeXlsx, makeZip } from "./make-xlsx";
import { becauseSkipped, publishedPath, withPublished } from "./published-rows";

const header = ["geoitem", "period", "v2506_gas_res_n", "geolevel"];

function xlsxRow(cells: (string | number)[]): string {
  const inner = cells.map((cell) =>
    typeof cell === "number" ? `<c><v>${cell}</v></c>` : `<c t="inlineStr"><is><t>${cell}</t></is></c>`,
  );
  return `<row>${inner.join("")}</row>`;
}

const sheetXml = [header, ["71016A20-", 2021, 700, "statsec2019"], ["71016A51-", 2021, -99997, "statsec2019"]]
  .map(xlsxRow)
  .join("");

function file(content: string | Uint8Array<ArrayBuffer>, name: string): File {
  return new File([content], name);
}

describe("a chosen file", () => {
  test("in .xlsx gives the figures of every sheet that has them", async () => {
    const read = await readFiguresFile(
      file(makeXlsx({ sheets: { Leesmij: xlsxRow(["Beste lezer"]), Data: sheetXml } }), "upload.xlsx"),
    );
    if (!read?.ok) throw new Error("not read");
    expect(read.otherSheets).toEqual(["Leesmij"]);
    expect(read.sheets.map(({ sheet }) => sheet)).toEqual(["Data"]);
    const figures = read.sheets[0]?.figures;
    if (!figures) throw new Error("no figures");
    expect(figureOf(figures, "71016A20-", "v2506_gas_res_n", 2021)).toBe(700);
    expect(figureOf(figures, "71016A51-", "v2506_gas_res_n", 2021)).toBe("suppressed");
  });

  test("in text is read the same, whatever its name says", async () => {
    const text = `${header.join(";")}\n71016A20-;2021;700;statsec2019\n`;
    const read = await readFiguresFile(file(text, "upload.xlsx"));
    expect(read?.ok && figureOf(read.sheets[0]?.figures ?? fail(), "71016A20-", "v2506_gas_res_n", 2021)).toBe(700);
  });

  test("that is a zip with one text is that text", async () => {
    const text = "CD_REFNIS|CD_YEAR|MS_POPULATION\n71016|2022|66000\n";
    const read = await readFiguresFile(file(makeZip({ "__MACOSX/._a.txt": "x", "TF_SOC_POP.txt": text }), "a.zip"));
    expect(read?.ok && figureOf(read.sheets[0]?.figures ?? fail(), "71016", "MS_POPULATION", 2022)).toBe(66_000);
    expect(read?.ok && read.sheets.map(({ sheet }) => sheet)).toEqual(["TF_SOC_POP.txt"]);
  });

  test("that is a zip with one workbook is that workbook", async () => {
    const inner = Buffer.from(makeXlsx({ sheets: { Data: sheetXml } })).toString("latin1");
    const read = await readFiguresFile(file(makeZip({ "map/cijfers.xlsx": inner }, { latin1: true }), "a.zip"));
    expect(read?.ok && figureOf(read.sheets[0]?.figures ?? fail(), "71016A20-", "v2506_gas_res_n", 2021)).toBe(700);
  });

  test("tells the line with a quote that is never closed", async () => {
    const read = await readFiguresFile(file('geoitem;jaar;naam;n\n71016A20-;2021;"t Zand;5\n', "a.csv"));
    expect(read?.ok && read.sheets[0]?.figures.findings).toContainEqual({
      severity: "warning",
      text: fileWords.brokenQuote,
      values: { count: 1, row: 2 },
    });
  });

  test("with years as dates and percentages as cells has the year and the percentage", async () => {
    const row =
      '<row><c t="inlineStr"><is><t>71016A20-</t></is></c><c s="1"><v>44562</v></c><c s="2"><v>0.225</v></c></row>';
    const styles =
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/></cellXfs></styleSheet>';
    const sheets = { Data: xlsxRow(["geoitem", "jaar", "huurders"]) + row };
    const read = await readFiguresFile(file(makeXlsx({ sheets, styles }), "a.xlsx"));
    expect(read?.ok && figureOf(read.sheets[0]?.figures ?? fail(), "71016A20-", "huurders", 2022)).toBe(22.5);
  });

  test("reports its progress from 0 to 1, never backwards", async () => {
    const seen: number[] = [];
    const content = makeXlsx({ sheets: { Een: sheetXml, Twee: sheetXml } });
    await readFiguresFile(file(content, "a.xlsx"), {}, { onProgress: (share) => seen.push(share) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen[seen.length - 1]).toBeCloseTo(1, 12);
  });

  test("can be stopped", async () => {
    const signal = AbortSignal.abort();
    const content = makeXlsx({ sheets: { Data: sheetXml } });
    expect(await readFiguresFile(file(content, "a.xlsx"), {}, { signal })).toBeUndefined();
    expect(await readFiguresFile(file("a;b\n1;2", "a.csv"), {}, { signal })).toBeUndefined();
  });

  test.each([
    ["is empty", "", fileWords.fileEmpty],
    ["is an old or a protected Excel file", Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), fileWords.fileOldExcel],
    ["is another document", makeZip({ "[Content_Types].xml": "", "word/document.xml": "" }), fileWords.fileDamaged],
    ["is a LibreOffice sheet", makeZip({ mimetype: "x", "content.xml": "<x/>" }), fileWords.openDocument],
    ["is a binary Excel file", makeZip({ "xl/workbook.bin": "x" }), fileWords.binaryExcel],
    ["is an archive without figures", makeZip({ "foto.jpg": "x" }), fileWords.unpack],
    ["is packed in another way", Uint8Array.from([0x1f, 0x8b, 8, 0]), fileWords.otherArchive],
    [
      "is a web page named .xls",
      "<html><body><table><tr><th>geoitem</th></tr></table></body></html>",
      fileWords.webPage,
    ],
    ["is JSON", '[{"geoitem":"71016A00-","jaar":2022}]', fileWords.json],
    ["is a pdf", "%PDF-1.7", fileWords.pdf],
    ["was cut off", makeXlsx({ sheets: { Data: sheetXml } }).slice(0, 200), fileWords.fileDamaged],
    ["has no header that is known", "Beste collega\nGroeten", fileWords.noHeader],
  ])("that %s is refused with a sentence", async (_, content, text) => {
    expect(await readFiguresFile(file(content, "a.xlsx"))).toEqual({ ok: false, text });
  });

  test("in .xlsx is refused with advice where the browser cannot decompress it", async () => {
    const original = globalThis.DecompressionStream;
    Reflect.deleteProperty(globalThis, "DecompressionStream");
    try {
      const content = makeXlsx({ sheets: { Data: sheetXml } });
      expect(await readFiguresFile(file(content, "a.xlsx"))).toEqual({ ok: false, text: fileWords.fileSaveAsText });
    } finally {
      globalThis.DecompressionStream = original;
    }
  });

  test("with damaged contents is refused with a sentence", async () => {
    const bytes = makeXlsx({ sheets: { Data: sheetXml.repeat(200) } });
    // Somewhere in the packed sheet, after the first parts.
    bytes.fill(0xff, Math.floor(bytes.length * 0.55), Math.floor(bytes.length * 0.65));
    expect(await readFiguresFile(file(bytes, "a.xlsx"))).toEqual({ ok: false, text: fileWords.fileDamaged });
  });
});

function fail(): never {
  throw new Error("no figures");
}

async function published(name: string) {
  const read = await readFiguresFile(new File([readFileSync(publishedPath(name))], name));
  const figures = read?.ok ? read.sheets[0]?.figures : undefined;
  return figures ?? fail();
}

describe("the published files", () => {
  withPublished(`of Fluvius per sector: 40 932 rows, of which 1 308 rest codes${becauseSkipped}`, async () => {
    const figures = await published("pinc_fluvius_elek_gas_per_statsec_2018-2021.xlsx");
    expect(accountRows(figures)).toEqual({
      read: 40_933,
      used: 39_624,
      aside: [
        { reason: "restCode", count: 1308, firstRow: 17 },
        { reason: "header", count: 1, firstRow: 0 },
      ],
    });
    expect(figures.periods).toEqual([2018, 2019, 2020, 2021]);
    expect(figureOf(figures, "71016A20-", "v2506_gas_res_cons", 2021)).toBe(7924704.27);
    expect(figureOf(figures, "21001A00-", "v2506_gas_res_n", 2018)).toBe("noAnswer");
    expect(figures.unreadableCount).toBe(0);
  });

  withPublished(`of incomes per deelgemeente: suppressed values keep their reason${becauseSkipped}`, async () => {
    const figures = await published("pinc_inkomens_aangiften_deelgemeente_2005-2019.xlsx");
    expect(figureOf(figures, "71016-Z", "v1210_aang_mediaan", 2019)).toBe(24_432);
    expect(figureOf(figures, "71002B", "v1210_aangiften_nul", 2019)).toBe("suppressed");
    expect(figures.unreadableCount).toBe(0);
  });

  withPublished(`per municipality as text with commas and an unnamed index${becauseSkipped}`, async () => {
    const figures = await published("pinc_upload_gemeente_komma.csv");
    expect(figureOf(figures, "11001", "v2801_vh_totcrim", 2011)).toBe(783);
    expect(figures.indicators).toHaveLength(19);
    expect(figures.unreadableCount).toBe(0);
  });
});
