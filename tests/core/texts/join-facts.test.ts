/** The line of facts under a step on the home. */
import { joinFacts } from "../../../core/texts/join-facts";

test.each([
  [[], ""],
  [["15 wijken"], "15 wijken"],
  [["9 van 12 gesprekken gedaan", "24 uitspraken"], "9 van 12 gesprekken gedaan, 24 uitspraken"],
  [["keuze vastgelegd, dossier nog te schrijven"], "Keuze vastgelegd, dossier nog te schrijven"],
])("short facts follow each other after commas: %j", (facts, line) => {
  expect(joinFacts(facts)).toBe(line);
});

test("a sentence keeps its full stop and no comma comes after it", () => {
  const facts = ["Het kan, met werk.", "2 vragen blokkeren.", "4 van 10 stappen klaar"];
  expect(joinFacts(facts)).toBe("Het kan, met werk. 2 vragen blokkeren. 4 van 10 stappen klaar");
});

test("a short fact before a sentence is closed", () => {
  const facts = ["gekozen: Tuinwijken", "Tuinwijken staat eerst met 65,5 punten."];
  expect(joinFacts(facts)).toBe("Gekozen: Tuinwijken. Tuinwijken staat eerst met 65,5 punten.");
});

test("a fact without words leaves no comma behind", () => {
  expect(joinFacts(["", "15 wijken", ""])).toBe("15 wijken");
});
