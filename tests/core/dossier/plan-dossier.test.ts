/** The dossier is written, remembered and written again: texts of somebody's own stay, and what changed is known. */

import { changedSentence } from "../../../core/dossier/changed-sentence";
import { dossierFindings } from "../../../core/dossier/dossier-findings";
import { changedSince } from "../../../core/dossier/fingerprints";
import { addressesOf, lostCells } from "../../../core/dossier/kept-texts";
import { PAGE_ROWS } from "../../../core/dossier/page";
import { planDossier } from "../../../core/dossier/plan-dossier";
import { progress } from "../../../core/dossier/progress";
import { say } from "../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../core/workbook/snapshot";
import { told } from "../told";
import { afterPlan } from "../workbook/after-plan";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { budgetRows, options, workbook } from "./example-workbook";

function write(snapshot: Snapshot, over = options): Snapshot {
  const plan = planDossier(snapshot, over);
  if (!plan) throw new Error("no plan");
  return afterPlan(snapshot, plan);
}

function cellsOf(snapshot: Snapshot, sheet: string): CellValue[][] {
  return snapshot.blocks.find((block) => block.sheet === sheet)?.values ?? [];
}

/** The workbook with other cells on a sheet; readings of before are not remembered. */
function changed(snapshot: Snapshot, sheet: string, change: (cells: CellValue[][]) => CellValue[][]): Snapshot {
  const blocks = snapshot.blocks.map((block) => {
    if (block.sheet !== sheet) return block;
    const values = change(block.values.map((row) => [...row]));
    return { ...block, values, rows: values.length };
  });
  const sheets = snapshot.sheets.map((one) => {
    const block = blocks.find((other) => other.sheet === one.name);
    return one.used && block ? { ...one, used: { ...one.used, rows: block.rows } } : one;
  });
  return { ...snapshot, blocks, sheets };
}

const rowOf = (cells: CellValue[][], begin: string) => cells.findIndex(([first]) => String(first).startsWith(begin));

test("two sheets of at most 48 rows of 15 points, 92 characters wide, printed at 100 % on A4, without gridlines", () => {
  const plan = planDossier(workbook(), options);
  if (!plan) throw new Error("no plan");
  expect(plan.createsSheets).toEqual(["Dossier", "Dossier onderbouwing", "Koppelingen"]);
  for (const sheet of ["Dossier", "Dossier onderbouwing"]) {
    const page = plan.changes.find((change) => change.kind === "pageSetup" && change.sheet === sheet);
    expect(page).toMatchObject({ landscape: false, scale: 100, breaks: [] });
    const area = page?.kind === "pageSetup" ? page.area : undefined;
    // The title takes the room of two rows.
    expect((area?.rows ?? 99) + 1).toBeLessThanOrEqual(48);
    const widths = plan.changes.flatMap((change) =>
      change.kind === "format" && change.sheet === sheet && change.format.width !== undefined
        ? change.format.width
        : [],
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(92);
    const heights = plan.changes.flatMap((change) =>
      change.kind === "format" && change.sheet === sheet && change.format.height !== undefined
        ? [[change.row, change.rows, change.format.height]]
        : [],
    );
    expect(heights).toEqual([
      [0, area?.rows, 15],
      [1, (area?.rows ?? 0) - 1, 15],
      [0, 1, 30],
    ]);
    expect(plan.changes).toContainEqual({ kind: "gridlines", sheet, shown: false });
  }
  expect(plan.overwrites).toEqual([]);
});

test("charts lie inside the page, beside their table", () => {
  const plan = planDossier(workbook(), options);
  const charts = plan?.changes.flatMap((change) => (change.kind === "chart" ? change.chart : [])) ?? [];
  expect(charts).toHaveLength(1);
  expect(charts[0]?.position).toMatchObject({ column: 4, columns: 1 });
  expect(charts[0]?.title).toContain("Kolderbos: 46,6 punten");
});

test("written again on an unchanged workbook nothing is overwritten with something else but the day", () => {
  const once = write(workbook());
  const plan = planDossier(once, { ...options, today: "13/11/2026" });
  const different = plan?.overwrites.filter(({ sheet, row, column, before }) => {
    const after = plan.changes
      .flatMap((change) => (change.kind === "write" && change.sheet === sheet ? [change] : []))
      .map((change) => change.values[row - change.row]?.[column - change.column])
      .find((value) => value !== undefined);
    return sheet.startsWith("Dossier") && String(before) !== String(after);
  });
  expect(different?.map(({ before }) => String(before).slice(0, 24))).toEqual([
    "Geschreven op 12/11/2026",
    "Geschreven op 12/11/2026",
  ]);
  expect(told(dossierFindings(once, options)).filter((one) => one.includes("gewijzigd"))).toEqual([]);
});

test("a text that somebody changed stays, is told, and stays the time after", () => {
  const own = "Wij kiezen Kolderbos omdat de wijkraad zelf met een plan kwam.";
  let snapshot = changed(write(workbook()), "Dossier", (cells) => {
    const row = rowOf(cells, "Kolderbos combineert");
    const line = cells[row] ?? [];
    line[0] = own;
    return cells;
  });
  for (const today of ["13/11/2026", "14/11/2026"]) {
    const findings = dossierFindings(snapshot, options);
    expect(told(findings)).toContain("U wijzigde Argumentatie op het blad; die tekst blijft.");
    expect(told(findings, "en")).toContain("You changed Arguments on the sheet; that text stays.");
    const plan = planDossier(snapshot, { ...options, today });
    if (!plan) throw new Error("no plan");
    expect(say("nl", plan.title.text, plan.title.values)).toBe(
      "Schrijft het dossier; 1 tekst die u wijzigde blijft staan: Argumentatie",
    );
    snapshot = afterPlan(snapshot, plan);
    expect(cellsOf(snapshot, "Dossier").map(([first]) => first)).toContain(own);
  }
});

test("other cells that somebody changed are named before they are overwritten", () => {
  const snapshot = changed(write(workbook()), "Dossier", (cells) => {
    const line = cells[rowOf(cells, "Rangorde") + 2] ?? [];
    line[1] = "Mijn wijk";
    return cells;
  });
  const row = rowOf(cellsOf(snapshot, "Dossier"), "Rangorde") + 3;
  expect(addressesOf(lostCells(snapshot, "Dossier", []))).toBe(`B${row}`);
  expect(told(dossierFindings(snapshot, options))).toContain(
    `Dossier!B${row}: Het blad “Dossier” is gewijzigd sinds het geschreven werd; die cellen worden overschreven: B${row}.`,
  );
  expect(told(dossierFindings(snapshot, options), "en")).toContain(
    `Dossier!B${row}: The sheet “Dossier” was changed since it was written; those cells will be overwritten: B${row}.`,
  );
});

test("a row that somebody put in between does not lose their text", () => {
  const snapshot = changed(write(workbook()), "Dossier", (cells) => {
    const row = rowOf(cells, "Na te kijken: decreet");
    const width = cells[0]?.length ?? 1;
    const inserted: CellValue[] = ["Ook het lokaal energie- en klimaatpact.", ...Array<CellValue>(width - 1).fill("")];
    return [...cells.slice(0, row), inserted, ...cells.slice(row)];
  });
  const again = write(snapshot);
  expect(cellsOf(again, "Dossier").map(([first]) => first)).toContain("Ook het lokaal energie- en klimaatpact.");
});

test("what changed since is told by table and number of rows, in both languages", () => {
  const once = write(workbook());
  expect(changedSentence(once, "nl")).toBe("Het dossier is van 12/11/2026. Sindsdien veranderde er niets.");
  const after = changed(
    changed(once, "Criteria", (cells) => {
      for (const row of [1, 2, 3]) {
        const line = cells[row] ?? [];
        const weight = cells[0]?.indexOf("Gewicht") ?? 0;
        line[weight] = Number(line[weight]) + 1;
      }
      return cells;
    }),
    "Interviews",
    (cells) => cells.slice(0, -1),
  );
  expect(changedSince(after)?.tables).toEqual([
    { table: "Criteria", rows: 3 },
    { table: "Interviews", rows: 1 },
  ]);
  expect(changedSentence(after, "nl")).toBe(
    "Het dossier is van 12/11/2026. Sindsdien veranderde: 3 criteria, 1 gesprek.",
  );
  expect(changedSentence(after, "en")).toBe("The dossier is of 12/11/2026. Changed since: 3 criteria, 1 conversation.");
  expect(progress(after)).toMatchObject({ state: "look" });
});

test("a conversation that is noted in a column that is added for it is one conversation", () => {
  const once = write(workbook());
  const after = changed(once, "Interviews", (cells) => {
    const [header = [], ...rows] = cells;
    const added = ["energiehuis", ...header.slice(1).map((): CellValue => ""), "dinsdag bellen"];
    return [[...header, "Volgende stap"], ...rows.map((row) => [...row, ""]), added];
  });
  const wider = {
    ...after,
    blocks: after.blocks.map((block) =>
      block.sheet === "Interviews" ? { ...block, columns: block.values[0]?.length ?? 0 } : block,
    ),
  };
  expect(changedSince(wider)?.tables).toEqual([{ table: "Interviews", rows: 1 }]);
});

test("a table of ten rows that came since is ten rows, and its header none", () => {
  const once = write(workbook());
  const steps = Array.from({ length: 10 }, (_, i): CellValue[] => [i + 1, `Stap ${i + 1}`]);
  const more = makeSnapshot([makeBlock("Stappenplan", [["Nr", "Stap"], ...steps])]);
  const after = { ...once, blocks: [...once.blocks, ...more.blocks], sheets: [...once.sheets, ...more.sheets] };
  expect(changedSince(after)?.tables).toEqual([{ table: "Stappenplan", rows: 10 }]);
});

test("once the sheet is written, a name in a text and a visa that was not asked are told with their cell", () => {
  const once = write(workbook());
  const why = rowOf(cellsOf(once, "Dossier"), "Aanleiding en context") + 1;
  const visa = rowOf(cellsOf(once, "Dossier"), "Visum van de financieel directeur");
  const after = changed(once, "Dossier", (cells) => {
    const line = cells[why] ?? [];
    line[0] = "Zoals Els Janssens al vroeg.";
    return cells;
  });
  const findings = told(dossierFindings(after, options));
  expect(findings).toContain(
    `Dossier!A${why + 1}: In Aanleiding en context staat een persoonsnaam: “Els Janssens”. Gebruik een functie.`,
  );
  expect(findings).toContain(`Dossier!A${visa + 1}: Geen visum gevraagd, terwijl er uitgaven zijn.`);
});

test("a renamed or removed table is a change, and the dossier can still be written", () => {
  const once = write(workbook());
  const blocks = once.blocks.map((block) => (block.sheet === "Begroting" ? { ...block, sheet: "Budget oud" } : block));
  const sheets = once.sheets.map((one) => (one.name === "Begroting" ? { ...one, name: "Budget oud" } : one));
  const after = { ...once, blocks, sheets };
  expect(changedSince(after)?.tables).toEqual([{ table: "Begroting", rows: budgetRows.length - 1 }]);
  expect(planDossier(after, options)).toBeDefined();
});

test("nothing is planned while a page has too many lines", () => {
  const texts = { arguments: "Nog een reden die niet korter kan. ".repeat(100) };
  expect(planDossier(workbook(), { ...options, texts })).toBeUndefined();
});

test("progress: first the choice, then the dossier, then done", () => {
  expect(progress(workbook({ Keuze: [] }))).toMatchObject({ state: "empty", untouched: true });
  expect(progress(workbook())).toMatchObject({ state: "busy" });
  expect(progress(write(workbook()))).toMatchObject({ state: "done" });
});

const MAP = {
  png: "iVBORw0KGgo=",
  width: 1080,
  height: 800,
  altText: "Kaart met 3 wijken.",
  source: "Grenzen: Statbel",
};

test("where a map can be drawn the dossier has a third page with it, on one A4", () => {
  const plan = planDossier(workbook(), options, MAP);
  expect(plan?.createsSheets).toContain("Dossier kaart");
  const pictures = plan?.changes.flatMap((change) => (change.kind === "picture" ? [change] : [])) ?? [];
  expect(pictures).toMatchObject([{ sheet: "Dossier kaart", picture: { altText: "Kaart met 3 wijken." } }]);
  const area = plan?.changes.flatMap((change) =>
    change.kind === "pageSetup" && change.sheet === "Dossier kaart" ? [change.area?.rows ?? 0] : [],
  );
  expect(area?.[0]).toBeLessThanOrEqual(PAGE_ROWS);
});

test("without a map there is no third page", () => {
  expect(planDossier(workbook(), options)?.createsSheets).not.toContain("Dossier kaart");
});

test("eight cells are named, of more that there are more", () => {
  const cells = (count: number) => Array.from({ length: count }, (_, row) => ({ sheet: "Dossier", row, column: 1 }));
  expect(addressesOf(cells(8))).toBe("B1, B2, B3, B4, B5, B6, B7, B8");
  expect(addressesOf(cells(9))).toBe("B1, B2, B3, B4, B5, B6, B7, B8, ...");
  expect(addressesOf([])).toBe("");
});

test("beside a text that is kept other cells of its row are lost, and so is the first column of the other sheet", () => {
  const once = write(workbook());
  const row = rowOf(cellsOf(once, "Dossier"), "Kolderbos combineert");
  const own = changed(once, "Dossier", (cells) => {
    const line = cells[row] ?? [];
    line[0] = "Een eigen motivering.";
    line[2] = "nota";
    return cells;
  });
  const lost = (sheet: string, kept: ("arguments" | "why")[], snapshot = own) =>
    lostCells(snapshot, sheet, kept).map(({ row, column }) => [row, column]);
  expect(lost("Dossier", ["arguments"])).toEqual([[row, 2]]);
  expect(lost("Dossier", [])).toEqual([
    [row, 0],
    [row, 2],
  ]);
  expect(lost("Dossier", ["why"])).toEqual(lost("Dossier", []));
  const second = changed(once, "Dossier onderbouwing", (cells) => {
    const line = cells[row] ?? [];
    line[0] = "nota";
    return cells;
  });
  expect(lost("Dossier onderbouwing", ["arguments"], second)).toEqual([[row, 0]]);
  // Never written: nothing is lost.
  expect(lost("Dossier", [], workbook())).toEqual([]);
});

test("rows that are the same are counted as often as they come, and a table that was never written about has not changed", () => {
  expect(changedSince(workbook())).toBeUndefined();
  const rows = (...texts: string[]): CellValue[][] => [
    ["Stakeholder", "Soort", "Thema", "Uitspraak"],
    ...texts.map((text): CellValue[] => ["school", "opvatting", "geld", text]),
  ];
  const changes = (before: string[], after: string[]) =>
    changedSince(changed(write(workbook({ Uitspraken: rows(...before) })), "Uitspraken", () => rows(...after)))?.tables;
  expect(changes(["a", "a", "b"], ["a", "b"])).toEqual([{ table: "Uitspraken", rows: 1 }]);
  expect(changes(["a", "b"], ["a", "a", "a", "b"])).toEqual([{ table: "Uitspraken", rows: 2 }]);
  expect(changes(["a", "b", "c"], ["a", "x", "y"])).toEqual([{ table: "Uitspraken", rows: 2 }]);
  expect(changes(["a", "b"], ["b", "a"])).toEqual([{ table: "Uitspraken", rows: 1 }]);
});

test("on the sheet the proposal is an answer, sums and figures have their form, and a heading of several rows is one", () => {
  const plan = planDossier(workbook(), options);
  if (!plan) throw new Error("no plan");
  const formats = (sheet: string, row: number) =>
    plan.changes.flatMap((change) =>
      change.kind === "format" && change.sheet === sheet && change.row === row && change.rows === 1
        ? [{ ...change.format, column: change.column, columns: change.columns }]
        : [],
    );
  const after = afterPlan(workbook(), plan);
  const note = cellsOf(after, "Dossier");
  const size = (begin: string) =>
    formats("Dossier", rowOf(note, begin)).flatMap(({ fontSize }) => (fontSize === undefined ? [] : [fontSize]));
  expect([size("De gemeente start"), size("Heel Vlaanderen"), size("Geschreven op")]).toEqual([[12], [], [9]]);
  const foundation = cellsOf(after, "Dossier onderbouwing");
  const total = foundation.findIndex((line) => line[1] === "Samen");
  expect(formats("Dossier onderbouwing", total).some(({ bold }) => bold === true)).toBe(true);
  expect(formats("Dossier onderbouwing", total - 1).some(({ bold }) => bold === true)).toBe(false);
});
