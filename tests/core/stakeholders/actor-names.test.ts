/** Which stakeholder a name in another table means. */
import { actorNames, namesIn } from "../../../core/stakeholders/actor-names";

test("names in one cell are parted by a bar, a semicolon or a line break, and nothing between two marks is no name", () => {
  expect(namesIn(" OCMW ; ; school|\nwijkraad ")).toEqual(["OCMW", "school", "wijkraad"]);
  expect(namesIn("")).toEqual([]);
});

test("a name is found however it is capitalised, by each of the names of its cell, and by the first row that has it", () => {
  const names = actorNames(["OCMW", "Dienst wonen | dienst ruimte", "ocmw"]);
  expect([" ocmw", "DIENST RUIMTE", "Dienst wonen | dienst ruimte", "school"].map(names.find)).toEqual([
    0,
    1,
    1,
    undefined,
  ]);
});

test("marks that also stand inside a name part it only where every part is known", () => {
  const names = actorNames(["OCMW", "school", "Energie & Klimaat"]);
  expect(names.inCell("school, OCMW")).toEqual({ known: [1, 0], unknown: [] });
  expect(names.inCell("OCMW en school")).toEqual({ known: [0, 1], unknown: [] });
  expect(names.inCell("Energie & Klimaat")).toEqual({ known: [2], unknown: [] });
  expect(names.inCell("OCMW en kerk")).toEqual({ known: [], unknown: ["OCMW en kerk"] });
  expect(names.inCell("OCMW; kerk; ocmw")).toEqual({ known: [0], unknown: ["kerk"] });
});

test("the nearest name is the one with the fewest slips of the pen, at most two; of as near ones the first", () => {
  const names = actorNames(["schaal", "school", "netbeheerder", "schoot"]);
  expect(names.nearest("schol")).toBe("school");
  expect(names.nearest("schoo")).toBe("school");
  expect(names.nearest("netbeheder")).toBe("netbeheerder");
  expect(names.nearest("netbheeder")).toBe("netbeheerder");
  expect(names.nearest("netbheder")).toBeUndefined();
  // A second time the same.
  expect(names.nearest("schol")).toBe("school");
});
