/** Persons' names inside a sentence are found; functions and wijken are none. */
import { personNamesIn } from "../../../core/dossier/names-in-text";

test.each([
  ["Volgens mevrouw Claes is de buurt klaar.", "mevrouw Claes"],
  ["Gehoord van J. Peeters", "J. Peeters"],
  ["Ook Jan Peeters is voor.", "Jan Peeters"],
  ["Els Van den Broeck wil meewerken", "Els Van den Broeck"],
  ["Zoals meneer Janssens zei", "meneer Janssens"],
  ["Fatma Yilmaz en Mieke Janssens trekken de wijk.", "Mieke Janssens"],
  ["Peeters Jan vroeg dit", "Peeters Jan"],
  ["Op vraag van burgemeester De Wolf", "burgemeester De Wolf"],
])("%s", (text, name) => {
  expect(personNamesIn(text, [])).toContain(name);
});

test.each([
  "De schepen van wonen is voor.",
  "Nieuw Sledderlo en Waterschei-Zuid hebben oude woningen.",
  "Winterslag - Tuinwijk II & IV ligt naast Termien - Klooster.",
  "Het Agentschap Binnenlands Bestuur vraagt een nota.",
  "",
])("no name in: %s", (text) => {
  expect(personNamesIn(text, [])).toEqual([]);
});

test("a wijk that is called after somebody is no person", () => {
  const text = "De gemeente start een collectieve wijkrenovatie in Jan Yperman.";
  expect(personNamesIn(text, [])).toEqual(["Jan Yperman"]);
  expect(personNamesIn(text, ["Jan Yperman", "Noord"])).toEqual([]);
  expect(personNamesIn("Jan Peeters vroeg dit voor Jan Yperman.", ["Jan Yperman"])).toEqual(["Jan Peeters"]);
});
