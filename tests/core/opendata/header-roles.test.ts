/** What a header of a public file means. */
import { headerRole } from "../../../core/opendata/header-roles";

test.each([
  ["area", ["Sector code", "sectorcode", "Wijknr", "wijk_code", "Code wijk", "Wijk"]],
  ["name", ["Sector naam", "sectornaam", "Wijknaam", "naam_wijk", "Naam statistische sector", "Naam"]],
  [undefined, ["Aantal wijken", "Wijkteam", "Woningen"]],
])("%s", (role, headers) => {
  expect(headers.map(headerRole)).toEqual(headers.map(() => role));
});
