/** The map of a municipality with its own division. */
import { mapOfOwnWijken } from "../../../core/map/map-of-own-wijken";
import { squares } from "./given-shapes";

const outlines = squares(3, 1).map((shape, i) => ({ name: ["Sint-Rochus", "De Bres", "Nederhem"][i] ?? "", shape }));

test("wijken are found by their name, whatever the case, accents and spaces", () => {
  const map = mapOfOwnWijken(outlines, [{ id: "a", name: " sint-rochus " }]);
  expect(map.wijken.map(({ id }) => id)).toEqual(["a"]);
  expect(map.others.map(({ name }) => name)).toEqual(["De Bres", "Nederhem"]);
});

test("a wijk that the division lacks is told", () => {
  const { missing, wijken } = mapOfOwnWijken(outlines, [{ id: "b", name: "Windmoleken" }]);
  expect(wijken).toEqual([]);
  expect(missing).toEqual([
    { id: "b", drawn: false, answers: [{ code: "Windmoleken", found: false, why: "noOutline" }] },
  ]);
});
