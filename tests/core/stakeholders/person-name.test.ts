/** Names of persons are found wherever they stand; functions, streets, wijken and organisations are none. */
import { looksLikePerson, personsIn } from "../../../core/stakeholders/person-name";

test.each([
  ["Fatma Yilmaz en Mieke Janssens trekken de wijk.", ["Fatma Yilmaz", "Mieke Janssens"]],
  ["Peeters Jan vroeg dit, en voorzitter Vandenberghe ook.", ["Peeters Jan", "voorzitter Vandenberghe"]],
  ["Op vraag van burgemeester De Wolf en familie Peeters.", ["burgemeester De Wolf", "familie Peeters"]],
  ["zegt Jan Peeters", ["Jan Peeters"]],
  ["Schepen van Wonen Els Claes", ["Els Claes"]],
  ["Burgemeester Karel De Wolf", ["Burgemeester Karel De Wolf"]],
  ["Volgens PEETERS Jan kan het.", ["PEETERS Jan"]],
  ["Van Damme, Els", ["Van Damme, Els"]],
  ["Marie-Claire Van den Broeck en J.P. Nijs wonen er.", ["Marie-Claire Van den Broeck", "J.P. Nijs"]],
  ["Dr. El Khatib, Khadija Benali en Małgorzata Nowak", ["Dr. El Khatib", "Khadija Benali", "Małgorzata Nowak"]],
  ["Dokter Roelants, meneer Özdemir en dhr. Van Acker", ["Dokter Roelants", "meneer Özdemir", "dhr. Van Acker"]],
  ["Gülcan Yıldız belde.", ["Gülcan Yıldız"]],
  ["Hilke Timmermans heeft het gevraagd", ["Hilke Timmermans"]],
  ["Zoals Els Janssens al vroeg", ["Els Janssens"]],
  ["Wijkwerker Fatma kent de straat", ["Wijkwerker Fatma"]],
  ["Giuseppe Rossi. Peter Jan Segers ook.", ["Giuseppe Rossi", "Peter Jan Segers"]],
])("in “%s” the names are found", (text, names) => {
  expect(personsIn(text)).toEqual(names);
});

test.each([
  "Jan Palfijnstraat",
  "Sint-Jan",
  "St. Jan Berchmans",
  "Sint Jan Baptist",
  "Maria Hendrikaplein",
  "AZ Jan Palfijn",
  "Van Marcke nv",
  "Garage Peeters",
  "Schepen van Wonen",
  "Schepen Openbaar Domein",
  "Schepen Dierenwelzijn",
  "Burgemeester van Genk",
  "Burgemeester en schepenen",
  "Voorzitter wijkraad Kolderbos",
  "Voorzitter Kolderbos",
  "Directeur Energiehuis",
  "ING Bank",
  "Familie en Gezin",
  "Kind en Gezin",
  "Woonmaatschappij Wonen in Limburg",
  "Nieuw Sledderlo",
  "Eigenaar-verhuurders in Nieuw Sledderlo",
  "De Zonnige Kempen",
  "Buurthuis De Wip",
  "Vandaag Vlaanderen helpt mee.",
  "Het College van Burgemeester en Schepenen besliste. De Raad volgt.",
  "Netbeheerder Fluvius en Energiehuis Limburg werken samen met Dienst Wonen.",
  "Winterslag - Tuinwijk II & IV ligt naast Termien - Klooster.",
  "jan",
  "",
])("“%s” holds no name of a person", (text) => {
  expect(personsIn(text)).toEqual([]);
  expect(looksLikePerson(text)).toBe(false);
});

test("a wijk that is a candidate is no person, though it bears a name", () => {
  expect(personsIn("Rond Jan Yperman wonen veel huurders.", ["Jan Yperman"])).toEqual([]);
  expect(personsIn("Rond Jan Yperman wonen veel huurders.")).toEqual(["Jan Yperman"]);
  expect(looksLikePerson("Jan Yperman", ["Wijk Jan Yperman"])).toBe(false);
});

test("a name with what somebody does behind it, or typed without capitals, is still a name", () => {
  for (const name of ["Jan Peeters (wijkwerker)", "jan peeters", "peeters jan", "Peeters Jan", "J. Peeters"]) {
    expect(looksLikePerson(name)).toBe(true);
  }
});

test.each([
  ["Volgens mevrouw Claes is de buurt klaar.", "mevrouw Claes"],
  ["Gehoord van J. Peeters", "J. Peeters"],
  ["Ook Jan Peeters is voor.", "Jan Peeters"],
  ["Els Van den Broeck wil meewerken", "Els Van den Broeck"],
  ["Zoals meneer Janssens zei", "meneer Janssens"],
  ["Fatma Yilmaz en Mieke Janssens trekken de wijk.", "Mieke Janssens"],
  ["Peeters Jan vroeg dit", "Peeters Jan"],
  ["Op vraag van burgemeester De Wolf", "burgemeester De Wolf"],
])("%s: a name inside a sentence", (text, name) => {
  expect(personsIn(text)).toContain(name);
});

test.each([
  "De schepen van wonen is voor.",
  "Nieuw Sledderlo en Waterschei-Zuid hebben oude woningen.",
  "Winterslag - Tuinwijk II & IV ligt naast Termien - Klooster.",
  "Het Agentschap Binnenlands Bestuur vraagt een nota.",
  "",
])("no name in: %s", (text) => {
  expect(personsIn(text)).toEqual([]);
});

test("a wijk that is called after somebody is no person", () => {
  const text = "De gemeente start een collectieve wijkrenovatie in Jan Yperman.";
  expect(personsIn(text)).toEqual(["Jan Yperman"]);
  expect(personsIn(text, ["Jan Yperman", "Noord"])).toEqual([]);
  expect(personsIn("Jan Peeters vroeg dit voor Jan Yperman.", ["Jan Yperman"])).toEqual(["Jan Peeters"]);
});
