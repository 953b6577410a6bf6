/** What the dossier says about people: counts in which nobody is recognised. */
import { dossierFacts } from "../../../core/dossier/facts";
import { attitudeIsWilling, hasMuchInfluence } from "../../../core/dossier/key-stakeholders";
import { peopleRows } from "../../../core/dossier/people";
import { whyNow } from "../../../core/dossier/why-now";
import type { Stakeholder } from "../../../core/stakeholders/read-stakeholders";
import { say } from "../../../core/texts/text";
import type { CellValue } from "../../../core/workbook/snapshot";
import { HEADER, KOLDERBOS } from "../impact/impacts";
import { smallWorkbook } from "./small-workbook";

const REGISTER = ["Naam", "Categorie", "Invloed", "Belang", "Positie"];
const TALKS = ["Stakeholder", "Datum", "Status"];
const rows = (sheets: Readonly<Record<string, CellValue[][]>>) => {
  const snapshot = smallWorkbook(sheets);
  return peopleRows(snapshot, dossierFacts(snapshot, "som"));
};

const Stakeholders: CellValue[][] = [
  REGISTER,
  ["a", "bewoners", 5, 5, "partner"],
  ["b", "bewoners", 5, 2, "tegenstander"],
  ["c", "bewoners", 2, 5, "volger"],
  ["d", "handelaars", 2, 2, ""],
  ["e", "handelaars", 2, 1, ""],
  ["f", "", 4, 4, ""],
];

test("how many in each of the four fields, the net support and from how many", () => {
  expect(rows({ Stakeholders }).slice(0, 2)).toEqual([
    ["Betrokkenen", "2 nauw betrekken, 1 tevreden houden, 1 informeren, 2 opvolgen"],
    // (10 - 10 + 2) / (2 x 12).
    ["Netto steun", "0,08 op een schaal van -1 tot 1, van 3 stakeholders"],
  ]);
  expect(rows({ Stakeholders: [REGISTER, ["a", "x", 3, 3, ""]] })[1]).toEqual(["Netto steun", "n.b."]);
});

test("a kind of actor is named from three sources on; the rest and those without a kind are others", () => {
  const talk = (name: string, status = "gedaan"): CellValue[] => [name, 46_000, status];
  const Interviews = [
    TALKS,
    ...["a", "b", "c", "a", "d", "d", "e", "f"].map((name) => talk(name)),
    talk("e", "gepland"),
  ];
  expect(rows({ Stakeholders, Interviews })[2]).toEqual(["Gesprekken", "bewoners 4, overige 4"]);
  expect(rows({ Stakeholders, Interviews: [TALKS, talk("a"), talk("a"), talk("b")] })[2]?.[1]).toBe("overige 3");
  expect(rows({ Stakeholders, Interviews: [TALKS, talk("a"), talk("b"), talk("c")] })[2]?.[1]).toBe("bewoners 3");
  expect(rows({ Stakeholders })[2]?.[1]).toBe("nog geen gesprekken gedaan");
  expect(rows({ Interviews: [TALKS, talk("a"), talk("b"), talk("c")] })).toEqual([
    ["Betrokkenen", "geen Stakeholders in dit werkboek"],
    ["Netto steun", "n.b."],
    ["Gesprekken", "overige 3"],
    ["Thema's", "nog geen thema dat twee soorten actoren noemen"],
  ]);
});

test("a conversation with several actors is one, and where it counts for two kinds the number of them is told", () => {
  const talk = (name: string): CellValue[] => [name, 46_000, "gedaan"];
  const counted = (...names: string[]) => rows({ Stakeholders, Interviews: [TALKS, ...names.map(talk)] })[2]?.[1];
  expect(counted("d; e", "d", "f", "e", "a")).toBe("overige 5");
  // One that residents were part of is a conversation with residents.
  expect(counted("a; d", "b", "c", "e")).toBe("bewoners 3, overige 1");
  expect(counted("a; b; c")).toBe("bewoners 1");
  const Both: CellValue[][] = [...Stakeholders, ["g", "handelaars", 2, 1, ""]];
  const both = rows({ Stakeholders: Both, Interviews: [TALKS, ...["a; d", "b; e", "c", "g"].map(talk)] });
  expect(both[2]?.[1]).toBe("bewoners 3, handelaars 3 (4 gesprekken)");
});

test("at most four themes, of those that two kinds of actors mention", () => {
  const said = (name: string, theme: string): CellValue[] => [name, "opvatting", theme, "x", 46_000];
  const themes = ["t1", "t2", "t3", "t4", "t5"];
  const Uitspraken = [
    ["Stakeholder", "Soort", "Thema", "Uitspraak", "Datum"],
    ...themes.flatMap((theme) => [said("a", theme), said("d", theme)]),
    said("a", "alleen"),
    said("b", "alleen"),
  ];
  expect(rows({ Stakeholders, Uitspraken })[3]).toEqual(["Thema's", "t1 2, t2 2, t3 2, t4 2"]);
});

test("without stakeholders and without conversations there is nothing", () => {
  expect(rows({})).toEqual([]);
});

test("much influence is above 3, and willing are followers and partners", () => {
  const one = (influence: number, position: number) => ({ influence, position }) as Stakeholder;
  expect([3, 3.1, 5, Number.NaN].map((influence) => hasMuchInfluence(one(influence, 0)))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect([-1, 0, 1, 2, Number.NaN].map((position) => attitudeIsWilling(one(5, position)))).toEqual([
    false,
    false,
    true,
    true,
    false,
  ]);
});

describe("why now", () => {
  const why = (sheets: Readonly<Record<string, CellValue[][]>>) =>
    whyNow(dossierFacts(smallWorkbook(sheets), "som")).map(({ text, values }) =>
      say("nl", text, values).replace(/[\u00a0\u202f]/g, " "),
    );

  test("of those with much influence and a known position it is said how many are willing", () => {
    expect(why({ Stakeholders })[0]).toBe(
      "Een kans die niet terugkomt: 1 van 2 sleutelactoren zijn volger of partner.",
    );
    const open = "Sleutelactoren: nog geen Stakeholders met invloed en positie.";
    expect(why({})[0]).toBe(open);
    expect(why({ Stakeholders: [REGISTER, ["a", "x", 5, 5, ""], ["b", "x", 3, 5, "partner"]] })[0]).toBe(open);
  });

  test("the impact, else what it costs, else that both are still to come", () => {
    const Begroting: CellValue[][] = [
      ["Omschrijving", "Soort", "Bedrag"],
      ["Werken", "uitgave", 100],
    ];
    expect(why({ Begroting })[2]).toBe("De gemeente legt zelf € 100 in; de impact is nog niet berekend.");
    expect(why({ Begroting, Kengetallen: [HEADER, ...KOLDERBOS] })[2]).toMatch(/^59 gezinnen, .* werk in de wijk/);
    expect(why({})[2]).toBe("Impact en beleidskost: nog te berekenen (geen Begroting of Kengetallen).");
  });

  test("the way by its steps, with their days where there are any", () => {
    const steps = (...days: CellValue[][]) => ({
      Stappenplan: [["Stap", "Start", "Einde"], ...days.map((one): CellValue[] => ["Stap", ...one])],
    });
    expect(why(steps([46_300, 46_330], ["", ""]))[3]).toBe(
      "De weg is kort en concreet: 2 stappen, van 05/10/2026 tot 04/11/2026.",
    );
    const rests = "De keuze steunt op 2 criteria voor 3 wijken; het stappenplan";
    expect(why(steps(["", ""]))[3]).toBe(`${rests} heeft 1 stap, nog zonder datum.`);
    expect(why(steps([46_300, ""]))[3]).toBe(`${rests} heeft 1 stap, nog zonder datum.`);
    expect(why({})[3]).toBe(`${rests} is nog te maken.`);
    expect(why({ Criteria: [], Kandidaatwijken: [] })[3]).toBe(
      "De keuze steunt op 0 criteria voor 0 wijken; het stappenplan is nog te maken.",
    );
  });
});
