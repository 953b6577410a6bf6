/** The third page of the dossier: the map, or that there is none now. */
import { MAP_SHEET, writeMapPage } from "../../../core/dossier/map-page";
import { words } from "../../../core/dossier/words";
import { buildPlan } from "../../../core/workbook/plan-builder";
import type { Snapshot } from "../../../core/workbook/snapshot";
import { makeBlock, makeSnapshot } from "../workbook/make-block";
import { sheetLines } from "../workbook/sheet-lines";

const MAP = {
  png: "AAAA",
  width: 800,
  height: 600,
  altText: "Kaart van drie wijken",
  source: "Grenzen: Statbel, CC BY 4.0",
};
const SENTENCES = { answer: "Oost staat eerst.", lastLine: "De laatste regel." };

function written(snapshot: Snapshot, map?: typeof MAP) {
  const builder = buildPlan(snapshot, words.planDossier);
  writeMapPage(builder, snapshot, map, SENTENCES);
  const plan = builder.build();
  return {
    kinds: plan.changes.map(({ kind }) => kind),
    plan,
    lines: sheetLines(plan, MAP_SHEET)
      .map(([first]) => first ?? "")
      .filter((line) => line !== ""),
  };
}
const earlier = makeSnapshot([makeBlock("dossier KAART", [["De rangorde op de kaart"]])]);

test("with a map: the title, the answer, the picture in at most 38 rows, whose borders it shows, and the day", () => {
  const { lines, plan } = written(makeSnapshot([]), MAP);
  expect(lines).toEqual([
    "De rangorde op de kaart",
    "Oost staat eerst.",
    "Grenzen: Statbel, CC BY 4.0",
    "De laatste regel.",
  ]);
  const pictures = plan.changes.flatMap((change) => (change.kind === "picture" ? [change] : []));
  expect(pictures).toHaveLength(1);
  expect(JSON.stringify(pictures[0])).toContain("Kaart van drie wijken");
});

test("without a map nothing new is made", () => {
  expect(written(makeSnapshot([])).kinds).toEqual([]);
});

test("a page of an earlier time loses its map and says so", () => {
  const builder = buildPlan(earlier, words.planDossier);
  writeMapPage(builder, earlier, undefined, SENTENCES);
  const plan = builder.build();
  expect(plan.changes.some(({ kind }) => kind === "removePicture")).toBe(true);
  const text = JSON.stringify(plan.changes);
  expect(text).toContain("Er is nu geen kaart");
  expect(text).toContain("De rangorde op de kaart");
  expect(text).not.toContain("Oost staat eerst.");
});
