/** The steps Stakeholders and Interviews in the pane: an example, what is asked, and what is written. */
import { screen, waitFor, within } from "@testing-library/react";
import { openPane } from "../../open-pane";

const HEADER = ["Naam", "Categorie", "Positie", "Invloed", "Belang", "Gewenste positie", "Verantwoordelijke"];
const register = [
  HEADER,
  ["schepen", "college", "partner", 5, 5, "partner", "wij"],
  ["netbeheerder", "netbeheerder", "afwachter", 5, 4, "partner", "wij"],
  ["school", "school", "vermijder", 1, 2, "volger", "wij"],
];

test("the first sentence says whom to see first, and the list has that order and the numbers of the dots", async () => {
  const { press } = await openPane({ sheets: { Stakeholders: register } });
  await press(/^5/);
  expect(await screen.findByText(/2 van 3 hebben veel invloed. Zie eerst netbeheerder: veel invloed/)).not.toBeNull();
  const cards = screen.getAllByRole("button", { name: /^[123] ?(netbeheerder|schepen|school)/ });
  expect(cards.map((card) => card.textContent?.slice(0, 6))).toEqual(["1netbe", "2schep", "3schoo"]);
  expect(screen.getByRole("img", { name: /^3 punten/ })).not.toBeNull();
  // Both levels in figures, beside their bars.
  expect(cards[0]?.textContent).toContain("Invloed5 van 5Betrokkenheid4 van 5");
});

test("a card says what is done first, and by when", async () => {
  const action = (line: (string | number)[], ...cells: (string | number)[]) => [...line, ...cells];
  const rows = [
    action(register[0] ?? [], "Volgende actie", "Datum"),
    action(register[1] ?? [], "bellen", 46_154),
    action(register[2] ?? [], "nota sturen", ""),
    action(register[3] ?? [], "", 46_154),
  ];
  const { press } = await openPane({ sheets: { Stakeholders: rows } });
  await press(/^5/);
  expect(await screen.findByText("Eerst: bellen, tegen 12/05/2026")).not.toBeNull();
  expect(screen.getAllByText(/^Eerst: /).map((one) => one.textContent)).toEqual([
    "Eerst: nota sturen",
    "Eerst: bellen, tegen 12/05/2026",
  ]);
});

test("the chart shows the wanted position when asked, and its values as a table", async () => {
  const { press } = await openPane({ sheets: { Stakeholders: register } });
  await press(/^5/);
  await press("gewenst");
  await press("Toon als tabel");
  const table = await screen.findByRole("table", { name: "Invloed en betrokkenheid" });
  expect(
    within(table)
      .getAllByRole("row")
      .map((row) => row.lastElementChild?.textContent),
  ).toEqual(["Positie", "partner", "partner", "volger"]);
});

test("another position needs one sentence, and the former one is kept beside it", async () => {
  const { press, user, host } = await openPane({ sheets: { Stakeholders: register } });
  await press(/^5/);
  await press(/^1 ?netbeheerder/);
  await press("volger");
  expect(screen.getByRole("button", { name: "Zet in het blad" }).getAttribute("aria-disabled")).toBe("true");
  await user.type(screen.getByLabelText("Waarom? Eén zin."), "Werken ingepland");
  await press("Zet in het blad");
  expect((await screen.findByRole("dialog")).textContent).toContain(
    "Voegt op het blad “Stakeholders” de kolommen toe: Positie vorige keer, Waarom veranderd",
  );
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Stakeholders", 2, 2)).toBe("volger"));
  expect([host.peek("Stakeholders", 0, 7), host.peek("Stakeholders", 2, 7)]).toEqual([
    "Positie vorige keer",
    "afwachter",
  ]);
  expect([host.peek("Stakeholders", 0, 8), host.peek("Stakeholders", 2, 8)]).toEqual([
    "Waarom veranderd",
    "Werken ingepland",
  ]);
});

test("a word of their own is asked about with a proposal, and stays in the cell once it is known", async () => {
  const own = register.map((line, row) =>
    row === 0 ? line : line.map((value, column) => (column === 2 ? "voorstander" : value)),
  );
  const { press, host } = await openPane({ sheets: { Stakeholders: own } });
  await press(/^5/);
  await press("Wat betekenen uw woorden?");
  const field = await screen.findByLabelText("“voorstander” (3 keer) in Positie");
  expect((field as HTMLSelectElement).value).toBe("1");
  await press("Onthoud dit");
  await press("Schrijf");
  expect(await screen.findByText("Alles is duidelijk.")).not.toBeNull();
  expect(host.peek("Stakeholders", 1, 2)).toBe("voorstander");
  expect(host.peek("Koppelingen", 1, 3)).toBe("#Positie: “voorstander”");
});

test("what the words of all columns mean is kept with one press and one plan", async () => {
  const own = [
    ["Actor", "Soort", "Positie", "Invloed", "Belang"],
    ["netbeheerder", "nut", "tegen", "hoog", "laag"],
    ["school", "onderwijs", "voor", "laag", "midden"],
  ];
  const { press, host, user } = await openPane({ sheets: { Stakeholders: own } });
  await press(/^5/);
  await press("Wat betekenen uw woorden?");
  expect(await screen.findAllByRole("button", { name: "Onthoud dit" })).toHaveLength(1);
  await user.selectOptions(screen.getByLabelText("“midden” (1 keer) in Belang"), "zeg ik later");
  await press("Onthoud dit");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Koppelingen"));
  const kept = [1, 2, 3, 4, 5, 6].map((row) => [host.peek("Koppelingen", row, 3), host.peek("Koppelingen", row, 4)]);
  expect(kept.map(([fact]) => String(fact)).sort()).toEqual([
    "",
    "#Belang: “laag”",
    "#Invloed: “hoog”",
    "#Invloed: “laag”",
    "#Positie: “tegen”",
    "#Positie: “voor”",
  ]);
  expect(screen.getByLabelText("“midden” (1 keer) in Belang")).not.toBeNull();
});

test("a kind of actor that does not apply is not asked again", async () => {
  const { press, host } = await openPane({ sheets: { Stakeholders: register } });
  await press(/^5/);
  await press("Wie ontbreekt?");
  await press(/^Niet van toepassing ?: erfgoed/);
  await press("Schrijf");
  expect(await screen.findByRole("button", { name: /^Toch van toepassing ?: erfgoed/ })).not.toBeNull();
  expect(host.sheetNames()).toContain("Categorielijst");
});

test("“Maak onherkenbaar” leaves no name, and makes a key only when asked", async () => {
  const { press, host } = await openPane({ sheets: { Stakeholders: register } });
  await press(/^5/);
  await press("Maak onherkenbaar");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Stakeholders", 1, 0)).toBe("S01"));
  expect(host.sheetNames()).not.toContain("Sleutel");
});

test("an empty step offers an example, and then both steps have something to tell", async () => {
  const { press, host } = await openPane({
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Gas"],
        ["Noord", 1],
      ],
    },
  });
  await press(/^6/);
  await press("Toon een voorbeeld");
  await press("Schrijf");
  expect(await screen.findByText(/9 van 12 gesprekken gedaan. Nog niet gehoord: netbeheerder, college/)).not.toBeNull();
  expect(host.sheetNames()).toEqual(
    expect.arrayContaining(["Stakeholders", "Invloed onderling", "Interviews", "Uitspraken"]),
  );
});

test("a conversation is noted: who, five words, and statements of a tap for kind, theme and tone", async () => {
  const { press, user, host } = await openPane({
    sheets: { Stakeholders: register, Interviews: [["Stakeholder", "Datum", "Status"]] },
  });
  await press(/^6/);
  await press("Nieuw gesprek");
  await press("volger");
  await press("verwachting");
  await press("vertrouwen");
  await press("enthousiast");
  await user.type(screen.getByLabelText("Wat werd er gezegd?"), "Begin met de daken");
  await press("Voeg uitspraak toe");
  await press("Bewaar het gesprek");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Uitspraken"));
  expect([host.peek("Interviews", 1, 0), host.peek("Interviews", 1, 2)]).toEqual(["netbeheerder", "gedaan"]);
  const said = [0, 3, 4, 5, 7].map((column) => host.peek("Uitspraken", 1, column));
  expect(said).toEqual(["netbeheerder", "verwachting", "vertrouwen", "Begin met de daken", "enthousiast"]);
});

test.each([
  [/^5/, "Stakeholders overzicht"],
  [/^6/, "Uitspraken overzicht"],
])("step %s writes its sheet and says so", async (step, sheet) => {
  const { press, host } = await openPane({
    sheets: {
      Stakeholders: register,
      Interviews: [
        ["Stakeholder", "Datum", "Status"],
        ["school", 46_000, "gedaan"],
      ],
    },
  });
  await press(step);
  await press("Schrijf naar blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain(sheet));
  expect(await screen.findByText(/^Geschreven\./)).not.toBeNull();
});
