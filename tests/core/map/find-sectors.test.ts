/** Codes in a workbook, and the sector that each stands for or why it stands for none. */
import { findSectors, regionsOf } from "../../../core/map/find-sectors";
import { packSectorList, readSectorList } from "../../../core/map/sector-list";

const genk = { code: "71016", name: "Genk", sectors: [{ code: "71016A20-", name: "KOLDERBOS" }] };
const list = readSectorList("7", packSectorList("7", [genk]));
const lists = list ? [list] : [];

test("a sector is found by its code, with its name and municipality; the closing hyphen belongs to it", () => {
  const [answer] = findSectors(lists, [" 71016a20- "]);
  expect(answer).toMatchObject({
    found: true,
    sector: { name: "KOLDERBOS" },
    municipality: { name: "Genk" },
    place: 0,
  });
});

test.each([
  ["71016A29-", "otherVintage"],
  ["71016ZZZZ", "noPlace"],
  ["62063A00-", "notFlemish"],
  ["21004A00-", "notFlemish"],
  ["23027A00-", "notFetched"],
  ["71016", "noSector"],
  ["Kolderbos", "noSector"],
  ["", "noSector"],
])("%j is told as %s", (code, why) => {
  expect(findSectors(lists, [code])).toEqual([{ code, found: false, why }]);
});

test("only the provinces of the codes are fetched", () => {
  expect(regionsOf(["71016A20-", "23027A00-", "71004A00-", "Kolderbos", "21004A00-", ""])).toEqual(["2", "7"]);
});
