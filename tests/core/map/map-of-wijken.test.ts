/** What is drawn of a choice, and what is told instead. */
import { joinOutlines } from "../../../core/map/join-outlines";
import { mapOfWijken } from "../../../core/map/map-of-wijken";
import { shapeArea } from "../../../core/map/outlines";
import { outlinesPiece, readRegion } from "../../../core/map/region";
import { packSectorList } from "../../../core/map/sector-list";
import { squares } from "./given-shapes";

const sectors = ["A00-", "A01-", "A02-", "A03-"].map((tail) => ({ code: `71016${tail}`, name: `SECTOR ${tail}` }));
const names = packSectorList("7", [
  { code: "71016", name: "Genk", sectors: sectors.slice(0, 3) },
  { code: "71022", name: "Hasselt", sectors: [{ code: "71022A00-", name: "HASSELT" }] },
]);
const region = readRegion("7", names, outlinesPiece("7", joinOutlines(squares(4, 1))));
const regions = region ? [region] : [];

test("a wijk of two sectors is one shape, the third sector of its municipality is drawn beside it", () => {
  const map = mapOfWijken(regions, [{ id: "Noord", codes: ["71016A00-", "71016A01-"] }]);
  expect(map.wijken).toMatchObject([{ id: "Noord", label: { x: 10, y: 5 } }]);
  expect(map.wijken[0]?.shape).toHaveLength(1);
  expect(map.others.map(({ code }) => code)).toEqual(["71016A02-"]);
  expect(map.municipalities.map(({ name, shape }) => [name, shapeArea(shape)])).toEqual([["Genk", 300]]);
  expect(map.missing).toEqual([]);
});

test("a wijk without outline, without code or with a code of another year is told, never dropped", () => {
  const { wijken, missing } = mapOfWijken(regions, [
    { id: "Noord", codes: ["71016A00-", "71016X00-"] },
    { id: "Oost", codes: ["71016X01-"] },
    { id: "Zuid", codes: [] },
    { id: "Hasselt", codes: ["71022A00-"] },
  ]);
  expect(wijken.map(({ id }) => id)).toEqual(["Noord", "Hasselt"]);
  expect(missing).toEqual([
    { id: "Noord", drawn: true, answers: [{ code: "71016X00-", found: false, why: "otherVintage" }] },
    { id: "Oost", drawn: false, answers: [{ code: "71016X01-", found: false, why: "otherVintage" }] },
    { id: "Zuid", drawn: false, answers: [] },
  ]);
});

test("a piece that is cut off or belongs to another list is no region", () => {
  const outlines = outlinesPiece("7", joinOutlines(squares(4, 1)));
  expect(readRegion("7", names, outlines.slice(0, -3))).toBeUndefined();
  expect(readRegion("7", names, outlinesPiece("7", joinOutlines(squares(3, 1))))).toBeUndefined();
  expect(readRegion("7", names, "<html>404</html>")).toBeUndefined();
});
