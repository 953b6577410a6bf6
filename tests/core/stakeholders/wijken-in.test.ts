/** Which neighbourhoods a cell names. */
import { wijkReader } from "../../../core/stakeholders/wijken-in";

const read = wijkReader(["Dorp en Statie"], ["Noord", "Zuid; Oost", "Noord, Zuid", undefined]);

test.each([
  ["Noord", ["Noord"], undefined],
  ["Noord; Zuid", ["Noord", "Zuid"], undefined],
  ["Noord, zuid", ["Noord", "zuid"], undefined],
  ["Noord / Oost & Zuid + Noord", ["Noord", "Oost", "Zuid", "Noord"], undefined],
  ["Dorp en Statie", ["Dorp en Statie"], undefined],
  ["", [], undefined],
  ["Heel de gemeente", [], undefined],
  // Not every part is known: one name, and where it may well be several that is told.
  ["Noord & West", ["Noord & West"], "Noord & West"],
  ["West, Kouter", ["West, Kouter"], "West, Kouter"],
  ["West/Kouter; Zuid", ["West/Kouter", "Zuid"], "West/Kouter"],
  ["Berg en Dal", ["Berg en Dal"], undefined],
  ["Kouter", ["Kouter"], undefined],
  // A mark with nothing behind it.
  ["Noord,", ["Noord"], undefined],
  ["West,", ["West,"], undefined],
  [",", [","], undefined],
])("%j names %j", (text, wijken, together) => {
  const expected = { wijken, ...(together !== undefined && { together }) };
  expect(read(text)).toEqual(expected);
  expect(read(text)).toEqual(expected);
});

test("a candidate whose parts are candidates too stays whole", () => {
  expect(wijkReader(["Noord & Zuid", "Noord", "Zuid"], [])("Noord & Zuid")).toEqual({ wijken: ["Noord & Zuid"] });
});

test("a cell that is not there is the whole municipality", () => {
  expect(read(undefined)).toEqual({ wijken: [] });
});
