/** Names and codes of sectors, as they are shipped. */
import { packSectorList, readSectorList } from "../../../core/map/sector-list";

const municipalities = [
  { code: "71016", name: "Genk", sectors: [{ code: "71016A20-", name: "KOLDERBOS" }] },
  {
    code: "72042",
    name: "Oudsbergen",
    sectors: [
      { code: "71047A00-", name: "OPGLABBEEK-CENTRUM" },
      { code: "72042A0AA", name: "'T HASSELT & DORP" },
    ],
  },
];

test("every sector comes back with its name and municipality, also under the code of one that merged", () => {
  const list = readSectorList("7", packSectorList("7", municipalities));
  expect(list?.municipalities).toEqual(municipalities);
  expect(list?.sectors.map(({ code }) => code)).toEqual(["71016A20-", "71047A00-", "72042A0AA"]);
  expect(list?.municipalityOf.map(({ name }) => name)).toEqual(["Genk", "Oudsbergen", "Oudsbergen"]);
  expect(list?.places.get("72042A0AA")).toBe(2);
});

test("line ends that a program changed do not matter", () => {
  const text = packSectorList("7", municipalities).replace(/\n/g, "\r\n");
  expect(readSectorList("7", `${text}\r\n`)?.municipalities).toEqual(municipalities);
});

test("a piece of another province, and a page with an error, are no list", () => {
  expect(readSectorList("1", packSectorList("7", municipalities))).toBeUndefined();
  expect(readSectorList("7", "<html>404</html>")).toBeUndefined();
});
