/** In which municipality the sectors of wijken lie, and what it is called where nothing tells. */
import { type Crosswalk, readCrosswalk } from "../../../core/opendata/crosswalk";
import type { Row } from "../../../core/opendata/layout";
import { type MunicipalitySources, sharedMunicipality } from "../../../core/opendata/municipality";

const none: MunicipalitySources = { names: new Map(), municipalities: new Map(), tables: [] };

function table(...rows: Row[]): Crosswalk {
  const read = readCrosswalk(rows);
  if (!read) throw new Error("no table");
  return read;
}

describe("the municipality of wijken", () => {
  // Since 2025 Galmaarden (23023) and Gooik (23024) are part of Pajottegem (23106); their sectors keep their codes.
  const municipalities = new Map([
    ["23023A00-", "Pajottegem"],
    ["23024A00-", "PAJOTTEGEM"],
    ["23024B00-", "Pajottegem"],
    ["71016A20-", "Genk"],
  ]);

  test("is the one that the figures tell, also where the codes begin with other digits", () => {
    const found = sharedMunicipality(["23023A00-", "23024A00-"], { ...none, municipalities });
    expect(found).toMatchObject({ name: "Pajottegem", told: true });
    expect(["23024B00-", "71016A20-", "23023X00-"].map((code) => found?.holds(code))).toEqual([true, false, false]);
  });

  test("is the one that a conversion table from sectors to municipalities tells, by its name where that is known", () => {
    const tables = [table(["statsec", "gemeente"], ["23023A00-", 23106], ["23024A00-", 23106], ["71016A20-", 71016])];
    const found = sharedMunicipality(["23023A00-", "23024A00-"], { ...none, tables });
    expect(found).toMatchObject({ name: "23106", told: true });
    expect(["23024A00-", "71016A20-"].map((code) => found?.holds(code))).toEqual([true, false]);
    const names = new Map([["23106", "Pajottegem"]]);
    expect(sharedMunicipality(["23023A00-"], { ...none, tables, names })?.name).toBe("Pajottegem");
  });

  test("of a code of another year is that of the codes which a conversion table leads to", () => {
    const tables = [table(["statsec2019", "statsec"], ["71016A19-", "71016A20-"])];
    expect(sharedMunicipality(["71016A19-"], { ...none, municipalities, tables })).toMatchObject({
      name: "Genk",
      told: true,
    });
  });

  test("is only what the codes begin with where nothing tells it of all of them, and says so", () => {
    const found = sharedMunicipality(["71016A20-", "71016A51-"], { ...none, municipalities });
    expect(found).toMatchObject({ name: "71016", told: false });
    expect(["71016B11-", "23023A00-"].map((code) => found?.holds(code))).toEqual([true, false]);
  });

  test("is none for wijken in several municipalities, for larger areas, and without wijken", () => {
    expect(sharedMunicipality(["23023A00-", "71016A20-"], { ...none, municipalities })).toBeUndefined();
    expect(sharedMunicipality(["23023A00-", "71016A20-"], none)).toBeUndefined();
    expect(sharedMunicipality(["71016"], none)).toBeUndefined();
    expect(sharedMunicipality([], none)).toBeUndefined();
  });
});
