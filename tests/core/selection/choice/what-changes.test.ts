/** What could still change the choice: one conversation, one position, one figure, one weight, the cheapest first. */
import { lensesOf } from "../../../../core/selection/choice/lenses";
import { rankStudy } from "../../../../core/selection/choice/ranking";
import { whatChanges } from "../../../../core/selection/choice/what-changes";
import { readStudy } from "../../../../core/selection/read-study";
import { say } from "../../../../core/texts/text";
import type { CellValue, Snapshot } from "../../../../core/workbook/snapshot";
import { choiceWorkbook, rowsOfSheet } from "./choice-workbook";

function changes(snapshot: Snapshot) {
  const { study } = readStudy(snapshot);
  if (!study) throw new Error("no study");
  const ranking = rankStudy(study);
  return whatChanges(snapshot, ranking, lensesOf(snapshot, ranking));
}

const said = (snapshot: Snapshot) => changes(snapshot).map(({ sentence: { text, values } }) => say("nl", text, values));

test("a conversation comes before a position, a position before a figure, a figure before a weight", () => {
  const order = ["talk", "position", "figure", "weight"];
  const gap = rowsOfSheet("Kandidaatwijken").map((row) => (row[0] === "Oost" ? ["Oost", "", 70] : row));
  const kinds = changes(
    choiceWorkbook({ Interviews: rowsOfSheet("Interviews").slice(0, 6), Kandidaatwijken: gap }),
  ).map(({ kind }) => order.indexOf(kind));
  expect(kinds).toEqual([...kinds].sort());
  expect(new Set(kinds).size).toBeGreaterThan(2);
});

test("a wijk that one conversation would make count is named with how many it lacks", () => {
  expect(said(choiceWorkbook({ Interviews: rowsOfSheet("Interviews").slice(0, 6) }))).toContain(
    "Nog 1 gesprek over Zuid: dan telt ook daar draagvlak mee.",
  );
});

test("the tipping weight is that of =WIJKKANTELPUNT(): by hand 50 + 40 t against 70 - 10 t", () => {
  // Noord 90 t + 50 (1 - t), Oost 60 t + 70 (1 - t): equal at t = 0,4.
  expect(said(choiceWorkbook())).toContain(
    "Eén gewicht: weegt Gas 40\u00a0% in plaats van 50\u00a0%, dan staat Oost eerst.",
  );
});

test("a missing figure that could change the first place is told with its cell", () => {
  const gap = rowsOfSheet("Kandidaatwijken").map((row) => (row[0] === "Zuid" ? ["Zuid", "", 60] : row));
  const found = changes(choiceWorkbook({ Kandidaatwijken: gap })).find(({ kind }) => kind === "figure");
  expect(found?.cell).toEqual({ sheet: "Kandidaatwijken", row: 3, column: 1 });
});

test("one step of one position that gives another wijk the most support is told with its cell", () => {
  const even = [
    ["Naam", "Categorie", "Positie", "Invloed", "Belang", "Wijk"],
    ["college", "bestuur", 1, 5, 4, ""],
    ["netbeheerder", "netbeheerder", 1, 5, 4, "Noord"],
    ["wijkraad", "bewoners", 1, 5, 5, "Oost"],
    ["school", "bewoners", 2, 1, 5, "Oost"],
  ];
  const snapshot = choiceWorkbook({ Stakeholders: even });
  const steps = changes(snapshot).filter(({ kind }) => kind === "position");
  expect(steps.map(({ sentence: { text, values } }) => say("nl", text, values))).toEqual([
    "Eén positie: wordt college partner, dan heeft Zuid de hoogste netto steun.",
    "Eén positie: wordt netbeheerder partner, dan heeft Noord de hoogste netto steun.",
  ]);
  expect(steps.map(({ cell }) => cell?.row)).toEqual([1, 2]);
});

const sayings = (snapshot: Snapshot, kind: string) =>
  changes(snapshot)
    .filter((one) => one.kind === kind)
    .map(({ sentence: { text, values } }) => say("nl", text, values).replace(/\u00a0/g, " "));

describe("conversations", () => {
  /** What was said about each wijk, by another stakeholder each time. */
  const talked = (attitudes: Readonly<Record<string, readonly number[]>>) =>
    choiceWorkbook({
      Interviews: [
        ["Stakeholder", "Datum", "Wijk", "Status", "Houding"],
        ...Object.entries(attitudes).flatMap(([wijk, list]) =>
          list.map((attitude, i): CellValue[] => {
            return [["college", "netbeheerder", "wijkraad"][i] ?? "", 46000 + i, wijk, "gedaan", attitude];
          }),
        ),
      ],
    });
  const lead = (wijk: string) =>
    `Eén gesprek: is een partner meer het eens met ${wijk}, dan heeft die wijk het meeste draagvlak in de gesprekken.`;

  test("of the first three wijken those are named that have fewer than two, with how many they lack", () => {
    expect(sayings(talked({ Noord: [1, 1], Oost: [2] }), "talk")).toEqual([
      "Nog 1 gesprek over Oost: dan telt ook daar draagvlak mee.",
      "Nog 2 gesprekken over Zuid: dan telt ook daar draagvlak mee.",
    ]);
  });

  test("one more in favour is told where it gives a wijk more support than every other", () => {
    // Zuid: (1 + 0 + 2) / 3 = 1, above the 2/3 of Oost; Noord: (-1 + 0 + 2) / 3 = 1/3.
    expect(sayings(talked({ Noord: [-1, 0], Oost: [1, 1, 0], Zuid: [1, 0] }), "talk")).toEqual([lead("Zuid")]);
    expect(sayings(talked({ Noord: [-1, 0], Oost: [0, 0] }), "talk")).toContain(lead("Noord"));
    // The same 1 only draws level with Oost.
    expect(sayings(talked({ Noord: [-1, 0], Oost: [1, 1], Zuid: [1, 0] }), "talk")).toEqual([]);
    expect(sayings(talked({ Noord: [0, 0], Oost: [1, 1], Zuid: [0, 0] }), "talk")).toEqual([]);
  });

  test("a wijk further down the ranking may have more support all the same: then nothing is promised", () => {
    const others = { Noord: [-1, 0], Oost: [1, 1, 0], Zuid: [1, 0] };
    expect(sayings(talked({ ...others, West: [2, 2] }), "talk")).toEqual([]);
    expect(sayings(talked({ ...others, West: [0, 0] }), "talk")).toEqual([lead("Zuid")]);
  });
});

describe("positions", () => {
  const stood = (...rows: CellValue[][]) =>
    choiceWorkbook({ Stakeholders: [["Naam", "Categorie", "Positie", "Invloed", "Belang", "Wijk"], ...rows] });
  const raad = (wijk: string, position: number, influence = 5): CellValue[] => {
    return [`raad ${wijk}`, "bewoners", position, influence, 4, wijk];
  };

  test("a stakeholder of several wijken moves each of them, and no other", () => {
    const school = ["school", "bewoners", 1, 3, 4, "Noord"];
    const net = ["net", "netbeheerder", 1, 5, 4, "Zuid, West"];
    expect(sayings(stood(raad("Noord", 2, 2), school, raad("Oost", -1), net), "position")).toEqual([
      "Eén positie: wordt net partner, dan heeft Zuid de hoogste netto steun.",
    ]);
  });

  test("a step that only draws level changes nothing, and two that share the most stay unnamed", () => {
    expect(sayings(stood(raad("Noord", 1), raad("Oost", 1), raad("Zuid", 0)), "position")).toEqual([]);
  });

  test("a wijk further down the ranking may have more support all the same: then nothing is promised", () => {
    const named = ["Eén positie: wordt raad Zuid partner, dan heeft Zuid de hoogste netto steun."];
    const three = [raad("Noord", 0), ["school", "bewoners", 2, 1, 4, "Oost"], raad("Oost", 1), raad("Zuid", 1)];
    expect(sayings(stood(...three), "position")).toEqual(named);
    expect(sayings(stood(...three, raad("West", 1)), "position")).toEqual(named);
    expect(sayings(stood(raad("Noord", 0), raad("Oost", -1), raad("Zuid", 0), raad("West", 2)), "position")).toEqual(
      [],
    );
  });
});

describe("figures", () => {
  const withFigures = (...wijken: CellValue[][]) =>
    choiceWorkbook({ Kandidaatwijken: [["Wijk", "Gas", "Cohesie"], ...wijken] });

  test("those that leave the most places open come first, and no more than two", () => {
    const snapshot = withFigures(
      ["Noord", 70, 50],
      ["Oost", 60, 70],
      ["Zuid", "", 60],
      ["West", "", 50],
      ["Midden", 27, 27],
      ["Kern", "", 42],
    );
    expect(sayings(snapshot, "figure")).toEqual([
      "Eén cijfer: Gas van West ontbreekt; daarmee kan die wijk op plaats 1 tot 6 komen.",
      "Eén cijfer: Gas van Kern ontbreekt; daarmee kan die wijk op plaats 1 tot 6 komen.",
    ]);
  });

  test("of the first wijk a figure is told that can cost it its place, and none that cannot", () => {
    expect(sayings(withFigures(["Noord", 90, ""], ["Oost", 60, 70], ["Zuid", 50, 60]), "figure")).toEqual([
      "Eén cijfer: Cohesie van Noord ontbreekt; daarmee kan die wijk op plaats 1 tot 3 komen.",
    ]);
    expect(sayings(withFigures(["Noord", 90, ""], ["Oost", 30, 40]), "figure")).toEqual([]);
    expect(sayings(withFigures(["Noord", 90, 70], ["Oost", "", 40]), "figure")).toEqual([]);
  });
});

describe("weights", () => {
  test("the two that have to move least are told with their row in Criteria", () => {
    const [header = []] = rowsOfSheet("Criteria");
    const snapshot = choiceWorkbook({
      Criteria: [
        header,
        ["Gas", "hoog", 50, 0, 100, ""],
        ["Cohesie", "hoog", 40, 0, 100, ""],
        ["Woningen", "hoog", 10, 0, 100, ""],
      ],
      Kandidaatwijken: [
        ["Wijk", "Gas", "Cohesie", "Woningen"],
        ["Noord", 90, 50, 10],
        ["Oost", 60, 70, 60],
      ],
    });
    expect(sayings(snapshot, "weight")).toEqual([
      "Eén gewicht: weegt Woningen 13 % in plaats van 10 %, dan staat Oost eerst.",
      "Eén gewicht: weegt Gas 46 % in plaats van 50 %, dan staat Oost eerst.",
    ]);
    const told = changes(snapshot).filter(({ kind }) => kind === "weight");
    expect(told.map(({ cell }) => [cell?.sheet, cell?.row])).toEqual([
      ["Criteria", 3],
      ["Criteria", 1],
    ]);
  });

  test("a weight near today's is told with a decimal", () => {
    // 40 t + 50 = 70 - t: t is 20/41.
    const close = choiceWorkbook({
      Kandidaatwijken: [
        ["Wijk", "Gas", "Cohesie"],
        ["Noord", 90, 50],
        ["Oost", 69, 70],
      ],
    });
    expect(sayings(close, "weight")[0]).toBe("Eén gewicht: weegt Gas 48,8 % in plaats van 50 %, dan staat Oost eerst.");
  });
});
