/** Choosing wijken, years and indicators from a file. */

import { sortedQuantile } from "../../../core/cells/sorted-quantile";
import { type ChosenWijk, chooseFigures, type FiguresRequest } from "../../../core/opendata/choose-figures";
import { canLeadTo, crosswalkFindings, readCrosswalk } from "../../../core/opendata/crosswalk";
import type { Row } from "../../../core/opendata/layout";
import { listAreas, sizeIndicator } from "../../../core/opendata/list-areas";
import { proposedScale } from "../../../core/opendata/proposed-scale";
import { offeredRatios } from "../../../core/opendata/ratios";
import { words as opendataWords } from "../../../core/opendata/words";
import { pincLong, pincWide, readRows, statbelPopulation } from "./files";

const [gas] = offeredRatios(["v2506_gas_res_cons", "v2506_gas_res_n"]);
if (!gas) throw new Error("gas per connection is not offered");
const gas2021 = { of: { kind: "ratio", ratio: gas }, period: 2021 } as const;
const connections2021 = { of: { kind: "indicator", code: "v2506_gas_res_n" }, period: 2021 } as const;

function wijk(name: string, ...codes: string[]): ChosenWijk {
  return { name, municipality: "Genk", codes };
}

function choose(rows: Row[], request: Partial<FiguresRequest>) {
  return chooseFigures(readRows(rows), {
    wijken: [],
    level: "statsec2019",
    columns: [gas2021],
    language: "nl",
    ...request,
  });
}

describe("a choice from a file", () => {
  test("gives each wijk a value or a reason", () => {
    const { values } = choose(pincWide, {
      wijken: [wijk("Kolderbos", "71016A20-"), wijk("Termien", "71016A51-", "71016A512")],
      columns: [gas2021, connections2021],
    });
    expect(values).toEqual([
      [{ value: 10_000 }, { value: 700 }],
      [{ reason: "suppressed" }, { reason: "suppressed" }],
    ]);
  });

  test("names its columns, with unit, direction and source", () => {
    const { columns } = choose(pincWide, { columns: [gas2021, connections2021] });
    expect(columns).toMatchObject([
      {
        name: "Gasverbruik per aansluiting",
        unit: "kWh/jaar",
        direction: "hoog",
        period: 2021,
        source: "Fluvius, via provincies.incijfers.be",
      },
      { name: "Gasaansluitingen, gezinnen", unit: "aantal" },
    ]);
  });

  test("takes the source that the file names itself", () => {
    const { columns } = choose([...pincWide, [], ["Bron: Fluvius, bewerkt door de stad"]], {});
    expect(columns[0]?.source).toBe("Fluvius, bewerkt door de stad");
  });

  test("accounts for every row of the file", () => {
    const { rows } = choose(pincWide, { wijken: [wijk("Kolderbos", "71016A20-")] });
    expect(rows.read).toBe(8);
    expect(rows.used).toBe(1);
    expect(Object.fromEntries(rows.aside.map(({ reason, count }) => [reason, count]))).toEqual({
      header: 1,
      restCode: 1,
      otherArea: 3,
      otherPeriod: 1,
      otherLevel: 1,
    });
  });

  test("accounts for rows of other indicators in a file with a value per record", () => {
    const { rows } = choose(pincLong, {
      level: "statsec",
      wijken: [wijk("Kolderbos", "71016A20-")],
      columns: [connections2021],
    });
    expect(rows.used).toBe(1);
    expect(rows.aside).toContainEqual({ reason: "otherIndicator", count: 1, firstRow: 1 });
    expect(rows.used + rows.aside.reduce((sum, { count }) => sum + count, 0)).toBe(rows.read);
  });

  test("counts and lists the codes that the file does not know", () => {
    const choice = choose(pincWide, { wijken: [wijk("Kolderbos", "71016A20-", "71016A99-")] });
    expect(choice.unmatched).toEqual([{ wijk: "Kolderbos", code: "71016A99-" }]);
    expect(choice.values).toEqual([[{ reason: "absent" }]]);
    expect(choice.findings).toContainEqual({
      severity: "warning",
      text: opendataWords.unmatched,
      values: { count: 1, total: 2, codes: "71016A99-" },
    });
  });

  test("tells of a median over several sectors where its parts lie", () => {
    const choice = choose(pincWide, {
      wijken: [wijk("Samen", "71016A20-", "71016A51-")],
      columns: [{ of: { kind: "indicator", code: "v1210_aang_mediaan" }, period: 2021 }],
    });
    expect(choice.findings).toContainEqual(
      expect.objectContaining({
        text: opendataWords.notAdded,
        values: { column: "Mediaan inkomen per aangifte", wijk: "Samen", low: 22_000, high: 26_000, count: 2 },
      }),
    );
  });
});

describe("what a column of the choice says", () => {
  const one = (code: string) => ({ of: { kind: "indicator", code }, period: 2021 }) as const;

  test("no direction and no scale are proposed where there is no ground for one", () => {
    const [gasColumn, size] = choose(pincWide, { columns: [gas2021, connections2021] }).columns;
    expect(gasColumn).toMatchObject({ direction: "hoog", scale: { count: 2 } });
    expect(size).not.toHaveProperty("direction");
    // In 2020 the file has a single sector.
    const [alone] = choose(pincWide, { columns: [{ ...gas2021, period: 2020 }] }).columns;
    expect(alone).not.toHaveProperty("scale");
  });

  test("the scale is that of one municipality where that is asked", () => {
    const rows: Row[] = [...pincWide, ["71017A00-", 2021, 1_000_000, 500, 20_000, "statsec2019"]];
    const scaleOf = (request: Partial<FiguresRequest>) => choose(rows, request).columns[0]?.scale;
    expect(scaleOf({})).toMatchObject({ count: 3 });
    const genk = scaleOf({ scaleWithin: (code) => code.startsWith("71016") });
    expect(genk?.count).toBe(2);
    // 5 % of the way from 10 000 to 15 000 kWh.
    expect(genk?.low).toBeCloseTo(10_250, 6);
  });

  test("the source is found among the other lines around the figures, above them or below", () => {
    const source = (rows: Row[]) => choose(rows, { columns: [one("v2506_gas_res_n")] }).columns[0]?.source;
    const below: Row[] = [...pincWide, [], ["Getrokken op 3 mei"], ["Source: Fluvius"], ["Bron: een andere"]];
    expect(source(below)).toBe("Fluvius");
    expect(source([["Gas in Genk"], ["Bron: de stad"], [], ...pincWide])).toBe("de stad");
    expect(source([...pincWide, [], ["Getrokken op 3 mei"]])).toBe("Fluvius, via provincies.incijfers.be");
  });

  test("what holds for every year has no year, a figure of one year keeps it", () => {
    const rows: Row[] = [
      ["Gebied", "Woningen 2020", "Woningen 2021", "oppervlakte_ha"],
      ["71016A20-", 10, 11, 61.25],
    ];
    const figures = readRows(rows);
    const codes = figures.indicators.map(({ code }) => code);
    const { columns, values } = choose(rows, {
      level: "statsec",
      wijken: [wijk("Kolderbos", "71016A20-")],
      columns: codes.map(one),
    });
    expect(columns.map(({ period }) => period)).toEqual([2021, 0]);
    expect(values).toEqual([[{ value: 11 }, { value: 61.25 }]]);
  });
});

describe("the codes that a sentence names", () => {
  const codesOf = (count: number) => Array.from({ length: count }, (_, index) => `71016A${90 + index}-`);

  test("are five at most, and dots say that there are more", () => {
    const named = (count: number) =>
      choose(pincWide, { wijken: [wijk("Kolderbos", ...codesOf(count))] }).findings.find(
        ({ text }) => text === opendataWords.unmatched,
      )?.values;
    const five = "71016A90-, 71016A91-, 71016A92-, 71016A93-, 71016A94-";
    expect(named(5)).toEqual({ count: 5, total: 5, codes: five });
    expect(named(6)).toEqual({ count: 6, total: 6, codes: `${five}, ...` });
  });

  test("the same for the larger areas that sectors lie in", () => {
    const letters = ["A", "B", "C", "D", "E", "F"];
    const rows: Row[] = [
      ["geoitem", "period", "v1", "geolevel"],
      ...letters.map((letter): Row => [`71016${letter}`, 2021, 5, "deelgemeente"]),
    ];
    const named = (count: number) =>
      choose(rows, {
        level: "deelgemeente",
        wijken: [wijk("Genk", ...letters.slice(0, count).map((letter) => `71016${letter}20-`))],
        columns: [{ of: { kind: "indicator", code: "v1" }, period: 2021 }],
      }).findings[0]?.values;
    const five = "71016A, 71016B, 71016C, 71016D, 71016E";
    expect(named(5)).toEqual({ level: "Deelgemeenten", codes: five });
    expect(named(6)).toEqual({ level: "Deelgemeenten", codes: `${five}, ...` });
  });
});

describe("a file of larger areas is told only where it is one", () => {
  const told = (rows: Row[], request: Partial<FiguresRequest>) =>
    choose(rows, request).findings.some(({ text }) => text === opendataWords.largerLevel);
  const municipalities: Row[] = [
    ["geoitem", "period", "geolevel", "v2506_gas_res_n"],
    [71016, 2021, "gemeente", 7_000],
    [11001, 2021, "gemeente", 3_000],
  ];
  const columns = [connections2021];

  test("for sectors in a file of municipalities, by their municipality", () => {
    const wijken = [wijk("Kolderbos", "71016A20-")];
    const choice = choose(municipalities, { level: "gemeente", wijken, columns });
    expect(choice.findings[0]).toEqual({
      severity: "warning",
      text: opendataWords.largerLevel,
      values: { level: "Gemeenten", codes: "71016" },
    });
  });

  test("not where the file has sectors and only lacks these", () => {
    expect(told(pincWide, { wijken: [wijk("Kolderbos", "71016A99-")] })).toBe(false);
  });

  test("not where the file knows one of the codes, nor where the codes are no sectors", () => {
    const known = [wijk("Kolderbos", "71016A20-"), wijk("Elders", "71016A99-")];
    expect(told(pincWide, { level: "gemeente", wijken: known })).toBe(false);
    const mixed = [wijk("Kolderbos", "71016A99-"), wijk("Elders", "99999")];
    expect(told(municipalities, { level: "gemeente", wijken: mixed, columns })).toBe(false);
  });

  test("not where the file has none of the areas that the sectors lie in", () => {
    expect(told(municipalities, { level: "gemeente", wijken: [wijk("Tielt", "37015A00-")], columns })).toBe(false);
  });

  test("not before a wijk is chosen", () => {
    expect(told(municipalities, { level: "gemeente", columns })).toBe(false);
  });
});

test("a median over sectors that are all secret is missing, without a range that nobody can see", () => {
  const median = (...codes: string[]) =>
    choose(pincWide, {
      wijken: [wijk("Samen", ...codes)],
      columns: [{ of: { kind: "indicator", code: "v1210_aang_mediaan" }, period: 2021 }],
    }).findings.map(({ text, values }) => [text, values]);
  const column = "Mediaan inkomen per aangifte";
  expect(median("71016A512", "21004A00-")).toEqual([
    [opendataWords.missing, { wijk: "Samen", column, reason: opendataWords["reason.notAdditive"] }],
  ]);
  expect(median("71016A20-", "21004A00-")).toEqual([
    [opendataWords.notAdded, { wijk: "Samen", column, low: 22_000, high: 22_000, count: 1 }],
  ]);
});

describe("codes of another version", () => {
  const newer: Row[] = [
    ["geoitem", "period", "geolevel", "v2506_gas_res_n"],
    ["71016A21-", 2021, "statsec", 900],
    ["71016A51-", 2021, "statsec", 400],
  ];
  const table: Row[] = [
    ["statsec2019", "statsec"],
    ["71016A20-", "71016A21-"],
    ["71016A22-", "71016A21-"],
    ["71016A51-", "71016A51-"],
  ];
  const wijken = [wijk("Kolderbos", "71016A20-"), wijk("Termien", "71016A51-")];
  const request = { wijken, level: "statsec", columns: [connections2021], codesLevel: "statsec2019" } as const;

  test("are not joined without a conversion table, not even where the codes look the same", () => {
    const choice = choose(newer, request);
    expect(choice.values).toEqual([[{ reason: "otherVersion" }], [{ reason: "otherVersion" }]]);
    expect(choice.findings).toEqual([
      {
        severity: "error",
        text: opendataWords.otherVersion,
        values: { from: "Sectoren (tot 2019)", to: "Sectoren (sinds 2025)" },
      },
    ]);
    expect(choice.rows.used).toBe(0);
  });

  test("are joined with one, and a sector that is larger now is told", () => {
    const crosswalk = readCrosswalk(table);
    const choice = choose(newer, { ...request, ...(crosswalk ? { crosswalk } : {}) });
    expect(choice.values).toEqual([[{ value: 900 }], [{ value: 400 }]]);
    expect(choice.findings).toEqual([
      { severity: "warning", text: opendataWords.largerArea, values: { wijk: "Kolderbos", codes: "71016A21-" } },
    ]);
  });

  test("of which the file does not tell the version are joined where they are equal, with a warning", () => {
    const silent = newer.map((row) => row.filter((_, index) => index !== 2));
    const choice = choose(silent, request);
    expect(choice.values).toEqual([[{ reason: "absent" }], [{ value: 400 }]]);
    expect(choice.findings.map(({ text }) => text.key)).toEqual([
      "opendata.versionUnknown",
      "opendata.unmatched",
      "opendata.missing",
    ]);
    expect(choose(silent, { ...request, codesLevel: "statsec" }).findings[0]?.text.key).toBe("opendata.unmatched");
  });

  test("are told of new wijken beside those in the sheet, before they are added", () => {
    const [first] = choose(newer, { ...request, codesLevel: "statsec", besideLevel: "statsec2019" }).findings;
    expect(first).toEqual({
      severity: "warning",
      text: opendataWords.besideVersion,
      values: { from: "Sectoren (tot 2019)", to: "Sectoren (sinds 2025)" },
    });
    const same = choose(newer, { ...request, codesLevel: "statsec", besideLevel: "statsec" }).findings;
    expect(same.map(({ text }) => text.key)).not.toContain("opendata.besideVersion");
  });

  test("can be joined with the table the other way around", () => {
    const crosswalk = readCrosswalk(table.map(([from, to]) => [to, from]));
    const choice = choose(newer, { ...request, ...(crosswalk ? { crosswalk } : {}) });
    expect(choice.values).toEqual([[{ value: 900 }], [{ value: 400 }]]);
  });
});

describe("a conversion table", () => {
  test("reads municipality codes as numbers, and counts rows without two codes", () => {
    const crosswalk = readCrosswalk([
      ["statsec", "gemeente"],
      ["71016A20-", 71016],
      ["71016A51-", null],
      ["44034A00-", "46029"],
    ]);
    expect(crosswalk).toMatchObject({ from: "statsec", to: "gemeente", skipped: 1 });
    expect(crosswalkFindings(crosswalk)).toEqual([
      { severity: "warning", text: opendataWords.crosswalkSkipped, values: { count: 1 } },
    ]);
    expect(crosswalk?.forward.get("44034A00-")).toEqual(["46029"]);
    expect(crosswalk?.backward.get("71016")).toEqual(["71016A20-"]);
  });

  test("between sectors and municipalities leads to municipalities, not to sectors", () => {
    const crosswalk = readCrosswalk([
      ["statsec", "gemeente"],
      ["71016A20-", "71016"],
    ]);
    expect(crosswalk && canLeadTo(crosswalk, "statsec")).toBe(false);
    expect(crosswalk && canLeadTo(crosswalk, "gemeente")).toBe(true);
  });

  test("without two columns of codes is none", () => {
    const none = readCrosswalk([
      ["code", "naam"],
      ["71016A20-", "Kolderbos"],
    ]);
    expect(none).toBeUndefined();
    expect(crosswalkFindings(none)).toEqual([{ severity: "error", text: opendataWords.crosswalkNoCodes }]);
  });
});

describe("the proposed scale", () => {
  test("is the 5th and 95th percentile of Flemish areas that have a value (quantile type 7)", () => {
    // By hand: at place (n - 1)p = 0.2 lies 1 + 0.2(2 - 1), at place 3.8 lies 4 + 0.8(10 - 4).
    const sorted = [1, 2, 3, 4, 10];
    [1.2, 3, 8.8].forEach((expected, i) => {
      expect(sortedQuantile(sorted, [0.05, 0.5, 0.95][i] ?? 0)).toBeCloseTo(expected, 12);
    });
    const codes = ["71016A20-", "71016A51-", "71016A512", "11001A00-", "24001A00-", "21004A00-", "52011A00-"];
    const values = [3, 1, 10, 2, 4, 500, 900];
    const figures = readRows([
      ["geoitem", "period", "geolevel", "v2506_gas_res_n"],
      ...codes.map((code, i): Row => [code, 2021, "statsec", values[i]]),
      ["71016B11-", 2021, "statsec", -99997],
      ["71016B12-", 2020, "statsec", 7_777],
    ]);
    const scope = { level: "statsec", period: 2021 };
    const scale = proposedScale(figures, connections2021.of, scope);
    expect(scale?.count).toBe(5);
    expect(scale?.low).toBeCloseTo(1.2, 12);
    expect(scale?.high).toBeCloseTo(8.8, 12);
    const within = (code: string) => code.startsWith("71016");
    expect(proposedScale(figures, connections2021.of, { ...scope, within })?.count).toBe(3);
  });

  test("is none where all areas are equal", () => {
    const figures = readRows([
      ["geoitem", "period", "geolevel", "v2506_gas_res_n"],
      ["71016A20-", 2021, "statsec", 5],
      ["71016A51-", 2021, "statsec", 5],
    ]);
    expect(proposedScale(figures, connections2021.of, { level: "statsec", period: 2021 })).toBeUndefined();
  });
});

describe("the list of areas to choose from", () => {
  const population = readRows(statbelPopulation);
  const found = (search: string) =>
    listAreas(population, { level: "statsec", period: 0, search }).map(({ code }) => code);

  test("has those of one level in one year, with their name and size", () => {
    const query = { level: "statsec2019", period: 2021, size: "v2506_gas_res_n" };
    expect(listAreas(readRows(pincWide), query)).toEqual([
      { code: "71016A20-", name: "", municipality: "", size: 700 },
      { code: "71016A51-", name: "", municipality: "", size: 400 },
      { code: "71016A512", name: "", municipality: "" },
      { code: "21004A00-", name: "", municipality: "" },
    ]);
    expect(listAreas(population, { level: "statsec", period: 0, size: "TOTAL" })[0]).toEqual({
      code: "71016A20-",
      name: "KOLDERBOS",
      municipality: "Genk",
      size: 2345,
    });
  });

  test("can be searched by a part of the name, by the municipality or by the beginning of the code", () => {
    expect(found("kolder")).toEqual(["71016A20-"]);
    expect(found("genk")).toEqual(["71016A20-", "71016A51-"]);
    expect(found("71016a5")).toEqual(["71016A51-"]);
    expect(found("winterslag")).toEqual([]);
  });

  test("finds its size in connections, dwellings or inhabitants", () => {
    expect(sizeIndicator(["v2506_gas_res_cons", "v2506_elek_res_n"])).toBe("v2506_elek_res_n");
    expect(sizeIndicator(["v1"])).toBeUndefined();
  });
});

test("a file of another level says which, and where the sectors lie by their code", () => {
  const figures = readRows([
    ["geoitem", "period", "v1", "geolevel"],
    ["71016A", 2021, 5, "deelgemeente"],
    ["71016B", 2021, 6, "deelgemeente"],
  ]);
  const choice = chooseFigures(figures, {
    wijken: [{ name: "Kolderbos", municipality: "", codes: ["71016A20-", "71016A51-"] }],
    level: "deelgemeente",
    columns: [{ of: { kind: "indicator", code: "v1" }, period: 2021 }],
    language: "nl",
  });
  const values = { level: "Deelgemeenten", codes: "71016A" };
  expect(choice.findings[0]).toEqual({ severity: "warning", text: opendataWords.largerLevel, values });
});
