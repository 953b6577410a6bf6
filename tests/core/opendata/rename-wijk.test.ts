/** Naming the wijken that are made up of areas. */
import { renamed } from "../../../core/opendata/rename-wijk";

const chosen = [
  { name: "Noord", municipality: "Genk", codes: ["71016A01-"] },
  { name: "Zuid", municipality: "Genk", codes: ["71016A02-"] },
];

test("a name of its own replaces the old one", () => {
  expect(renamed(chosen, 1, "Station").map(({ name }) => name)).toEqual(["Noord", "Station"]);
});

test("the name of another wijk joins the two, with the areas of both", () => {
  expect(renamed(chosen, 1, "Noord")).toEqual([
    { name: "Noord", municipality: "Genk", codes: ["71016A01-", "71016A02-"] },
  ]);
});

test("a blank name, or the same one, changes nothing", () => {
  expect(renamed(chosen, 0, "")).toBe(chosen);
  expect(renamed(chosen, 0, "Noord")).toBe(chosen);
});
