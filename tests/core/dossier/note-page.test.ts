/** The first page of the dossier, block by block, on three wijken. */
import { dossierFacts } from "../../../core/dossier/facts";
import { notePage } from "../../../core/dossier/note-page";
import { type Block, PAGE_ROWS, pageRows } from "../../../core/dossier/page";
import type { CellValue } from "../../../core/workbook/snapshot";
import { options } from "./example-workbook";
import { choice, chosen, smallWorkbook } from "./small-workbook";

function page(sheets: Readonly<Record<string, CellValue[][]>> = {}, over = options, kept = {}) {
  return notePage(dossierFacts(smallWorkbook(sheets), "som"), over, kept, "De laatste regel.");
}
const partOf = (blocks: readonly Block[], part: string) => {
  const at = blocks.findIndex((block) => block.kind === "section" && block.part === part);
  return blocks[at + 1];
};
const tableOf = (blocks: readonly Block[]) => {
  const table = partOf(blocks, "ranking");
  if (table?.kind !== "table") throw new Error("there is no table");
  return table;
};

test("the title names the wijk, and the day stands in the last line", () => {
  const { blocks, sheet } = page();
  expect(sheet).toBe("Dossier");
  expect(blocks[0]).toEqual({ kind: "title", text: "Collectieve wijkrenovatie: Oost" });
  expect(blocks.at(-1)).toEqual({ kind: "note", lines: ["De laatste regel."] });
  expect(page({ Criteria: [], Kandidaatwijken: [] }).blocks[0]).toEqual({
    kind: "title",
    text: "Collectieve wijkrenovatie: nog geen wijk",
  });
});

test("the ranking with places and points, the best first, and a chart that says those of the wijk", () => {
  const table = tableOf(page({ Keuze: choice(chosen("Noord")) }).blocks);
  expect(table.rows.map(([place, name, points]) => [place, name, Math.round(10 * Number(points)) / 10])).toEqual([
    [1, "Oost", 86.7],
    [2, "Noord", 66.7],
    [3, "Zuid", 16.7],
  ]);
  expect(table.chart).toMatchObject({
    title: "Noord: 66,7 punten",
    altText: "Noord: 66,7 punten",
    from: 1,
    columns: 2,
  });
});

test("five wijken at most, and the wijk that it is about in the place of the fifth where it stands further down", () => {
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    ...[7, 6, 5, 4, 3, 2, 1].map((value, i): CellValue[] => [`W${i + 1}`, value, value]),
    ["Leeg", "n.b.", "n.b."],
  ];
  const names = (wijk: string) =>
    tableOf(page({ Kandidaatwijken, Keuze: choice(chosen(wijk)) }).blocks).rows.map(([place, name]) => [place, name]);
  const first = ["W1", "W2", "W3", "W4"].map((name, i) => [i + 1, name]);
  expect(names("W1")).toEqual([...first, [5, "W5"]]);
  expect(names("W5")).toEqual([...first, [5, "W5"]]);
  expect(names("W7")).toEqual([...first, [7, "W7"]]);
  // Without figures it has no place and no points.
  expect(names("Leeg")).toEqual([...first, ["", "Leeg"]]);
  expect(names("Kouter")).toEqual([...first, [5, "W5"]]);
});

test("the first row of the sheet is shown too when it stands last", () => {
  const Kandidaatwijken: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    ...[1, 2, 3, 4, 5, 6, 7].map((value, i): CellValue[] => [`W${i + 1}`, value, value]),
  ];
  const { rows } = tableOf(page({ Kandidaatwijken, Keuze: choice(chosen("W1")) }).blocks);
  expect(rows.map(([place, name]) => [place, name]).at(-1)).toEqual([7, "W1"]);
});

test("where no wijk has figures it is said that there is no ranking", () => {
  const open = {
    kind: "text",
    part: "ranking",
    role: "text",
    lines: ["Er is nog geen rangorde: vul Criteria en Kandidaatwijken aan."],
  };
  expect(partOf(page({ Criteria: [], Kandidaatwijken: [] }).blocks, "ranking")).toEqual(open);
  const empty: CellValue[][] = [
    ["Wijk", "Gas", "Woningen"],
    ["Noord", "n.b.", "n.b."],
  ];
  expect(partOf(page({ Kandidaatwijken: empty }).blocks, "ranking")).toMatchObject({ kind: "text" });
});

test("a text of the pane goes before one that was kept, and that before the proposed one; an empty one is to be filled in", () => {
  const why = (over = options, kept = {}) => {
    const block = partOf(page({}, over, kept).blocks, "why");
    return block?.kind === "text" ? block.whole : undefined;
  };
  expect(why({ ...options, texts: { why: "Uit het paneel." } }, { why: "Van het blad." })).toBe("Uit het paneel.");
  expect(why(options, { why: "Van het blad." })).toBe("Van het blad.");
  expect(why()).toContain("Heel Vlaanderen beweegt");
  expect(why({ ...options, texts: { why: "  " } })).toBe("Nog in te vullen.");
  const proposal = partOf(page().blocks, "proposal");
  expect(proposal).toMatchObject({ kind: "text", role: "answer" });
  expect(partOf(page().blocks, "why")).toMatchObject({ kind: "text", role: "text" });
  expect(partOf(page({}, { ...options, without: ["ranking"] }).blocks, "ranking")).toMatchObject({
    lines: ["Bewust weggelaten."],
  });
});

test("what is proposed gets shorter where it would not fit, and no shorter than it must", () => {
  const long = "een heel lange reden die over verschillende regels van de pagina gaat ".repeat(2);
  const Argumenten: CellValue[][] = [
    ["Wijk", "Pro of contra", "Argument", "Bron", "Belang"],
    ...["a", "b", "c"].map((letter): CellValue[] => ["Oost", "pro", `${letter} ${long}`, "", 3]),
    ...["d", "e"].map((letter): CellValue[] => ["Oost", "contra", `${letter} ${long}`, "", 3]),
  ];
  const reasons = (texts: Record<string, string> = {}) => {
    const made = page({ Argumenten }, { ...options, texts });
    const block = partOf(made.blocks, "arguments");
    const whole = block?.kind === "text" ? (block.whole ?? "") : "";
    return { rows: pageRows(made), count: whole.split("\n").filter((line) => /^[+-] /.test(line)).length };
  };
  const made = Array.from({ length: 14 }, (_, lines) =>
    reasons({ why: Array.from({ length: lines + 1 }, () => "Een regel.").join("\n") }),
  );
  const counts = made.map(({ count }) => count);
  expect(counts).toEqual([...counts].sort((a, b) => b - a));
  // All reasons, then fewer, then none: a page is only too long where there is nothing left to leave out.
  expect([counts[0], counts.at(-1)]).toEqual([4, 0]);
  expect(new Set(counts).size).toBeGreaterThan(2);
  expect(made.every(({ rows, count }) => rows <= PAGE_ROWS || count === 0)).toBe(true);
});
