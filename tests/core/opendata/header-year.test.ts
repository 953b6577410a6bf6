/** The year in the header of a column. */
import { yearInHeader } from "../../../core/opendata/header-year";

describe("the year of a figure", () => {
  test.each([
    ["Aantal woningen (2020)", "Aantal woningen", 2020],
    ["Leegstand | 2021", "Leegstand", 2021],
    ["inwoners_2023", "inwoners", 2023],
    ["mediaan_inkomen_2023_eur", "mediaan_inkomen_eur", 2023],
    ["Inkomen (2021) in euro", "Inkomen in euro", 2021],
    ["score_woningen_voor_1945_2021", "score_woningen_voor_1945", 2021],
    ["Woningen 1946-1960 2021", "Woningen 1946-1960", 2021],
  ])("is found in %s", (header, label, period) => expect(yearInHeader(header)).toEqual({ label, period }));

  test.each([
    "oppervlakte_ha",
    "Gebouwen vóór 1991",
    "Gebouwen 1991 - 2001",
    "Gebouwd tussen 1991 en 2001",
    "gebouwd na 2001 met tuin",
    "bimd2011_deciel_wonen",
    "code 20215",
  ])("is not made of what is no year of a figure: %s", (header) => expect(yearInHeader(header)).toBeUndefined());
});
