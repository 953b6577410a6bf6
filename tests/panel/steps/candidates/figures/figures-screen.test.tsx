/** Public figures, from a file or a sheet into Kandidaatwijken. */

import { screen, waitFor } from "@testing-library/react";
import { mapPieces } from "../../../../../tools/map/pieces";
import { openPane } from "../../../open-pane";

const file = [
  "geoitem;period;geolevel;v2506_gas_res_cons;v2506_gas_res_n",
  "71016A00-;2020;statsec2019;100;10",
  "71016A00-;2021;statsec2019;300;10",
  "71016A01-;2021;statsec2019;-99997;5",
  "71016ZZZZ;2021;statsec2019;7;1",
  "71002A00-;2021;statsec2019;40;2",
].join("\n");

const withCodes = {
  sheets: {
    Kandidaatwijken: [
      ["Wijk", "Sectorcodes"],
      ["Noord", "71016A00-"],
      ["Zuid", "71016A01-"],
    ],
  },
};

async function choose(content: Parameters<typeof openPane>[0], text = file) {
  const pane = await openPane(content);
  await screen.findByRole("button", { name: "Hulp" });
  if (screen.queryByRole("button", { name: "Toon de stappen" })) await pane.press("Toon de stappen");
  await pane.press(/^3/);
  await pane.press("Lees cijfers in");
  const input = await screen.findByLabelText("Kies een bestand", { selector: "input" });
  await pane.user.upload(input, new File([text], "upload.csv", { type: "text/csv" }));
  await screen.findByText("upload.csv");
  return pane;
}

type User = Awaited<ReturnType<typeof openPane>>["user"];

async function give(user: User, label: string, name: string, lines: readonly string[]) {
  const input = await screen.findByLabelText(label, { selector: "input" });
  await user.upload(input, new File([lines.join("\n")], name, { type: "text/csv" }));
}

test("for wijken with sector codes the newest year and the sensible ratio are ready to be added", async () => {
  const { host, press } = await choose(withCodes);
  expect(screen.getByLabelText("Jaar")).toHaveProperty("value", "2021");
  expect((await screen.findByRole("row", { name: /Noord/ })).textContent).toBe("Noord30");
  expect(screen.getByRole("row", { name: /Zuid/ }).textContent).toContain("afgeschermd");
  await press("Voeg toe");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Kandidaatwijken", 1, 2)).toBe(30));
  expect(host.peek("Kandidaatwijken", 2, 2)).toBe("x");
  expect(host.sheetNames()).toContain("Criteria");
});

test("every row of the file is accounted for", async () => {
  await choose(withCodes);
  // Header, another year, a rest code and another area; the two wijken are used.
  const line = await screen.findByText("6 rijen gelezen: 2 gebruikt, 2 van andere gebieden of jaren, 2 apart gezet");
  expect(line).not.toBeNull();
  expect(screen.getByText("ligging onbekend (restcode)")).not.toBeNull();
});

test("a figure fills the proposed criterion that it measures, or becomes a new one if one prefers", async () => {
  const content = {
    sheets: {
      ...withCodes.sheets,
      Criteria: [
        ["Criterium", "Richting", "Gewicht", "Bron"],
        ["Mediaan inkomen", "laag", 10, ""],
        ["Draagvlak", "hoog", 10, ""],
      ],
    },
  };
  const incomes =
    "geoitem;period;geolevel;v1210_aang_mediaan\n71016A00-;2021;statsec2019;24432\n71016A01-;2021;statsec2019;30000";
  const { host, user, press } = await choose(content, incomes);
  const target = screen.getByLabelText("Mediaan inkomen per aangifte hoort bij");
  expect(target).toHaveProperty("value", "Mediaan inkomen");
  await user.selectOptions(target, "Een nieuw criterium");
  expect(screen.getByRole("columnheader", { name: /^Mediaan inkomen per aangifte/ })).not.toBeNull();
  await user.selectOptions(target, "Mediaan inkomen");
  await press("Voeg toe");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Kandidaatwijken", 0, 2)).toBe("Mediaan inkomen"));
  expect(host.peek("Kandidaatwijken", 1, 2)).toBe(24432);
  expect(host.peek("Criteria", 3, 0)).toBe("");
  expect(host.peek("Criteria", 1, 3)).toMatch(/\(statsec2019\), ingelezen op /);
});

test("wijken that keep an older figure beside new ones are told, for one source cannot speak for both", async () => {
  const { user } = await choose({
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Sectorcodes", "Gasverbruik per aansluiting"],
        ["Noord", "71016A00-", 25],
        ["Zonder code", "", 12],
      ],
      Criteria: [
        ["Criterium", "Gewicht"],
        ["Gasverbruik per aansluiting", 1],
      ],
    },
  });
  expect(await screen.findByText(/^1 wijk houdt het cijfer dat er staat/)).not.toBeNull();
  await user.click(screen.getByRole("checkbox", { name: "Gasverbruik per aansluiting" }));
  expect(screen.queryByText(/houdt het cijfer dat er staat/)).toBeNull();
});

test("a gap in the file leaves the figure that somebody filled in, and says so", async () => {
  const { host, press } = await choose({
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Sectorcodes", "Gasverbruik per aansluiting"],
        ["Noord", "71016A00-", 25],
        ["Zuid", "71016A01-", 12],
      ],
    },
  });
  expect(await screen.findByText(/1 cel houdt wat er staat: het bestand heeft daar geen cijfer voor/)).not.toBeNull();
  await press("Voeg toe");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Kandidaatwijken", 1, 2)).toBe(30));
  expect(host.peek("Kandidaatwijken", 2, 2)).toBe(12);
});

test("figures of another division of sectors than the sheet's are refused until a conversion table is given", async () => {
  const { host, press, user } = await choose(withCodes);
  await press("Voeg toe");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Criteria"));
  // Later, a file of the division of 2025; one code is in both, for other borders.
  await press("Lees cijfers in");
  const newer = [
    "geoitem;period;geolevel;v2210_woonvoorraad",
    "71016A00-;2025;statsec;400",
    "71016B00-;2025;statsec;90",
  ];
  const input = await screen.findByLabelText("Kies een bestand", { selector: "input" });
  await user.upload(input, new File([newer.join("\n")], "nieuw.csv", { type: "text/csv" }));
  expect(
    await screen.findByText(/codes van “Sectoren \(tot 2019\)”, dit bestand van “Sectoren \(sinds 2025\)”\. Kies/),
  ).not.toBeNull();
  expect(screen.getByRole("button", { name: "Voeg toe" }).getAttribute("aria-disabled")).toBe("true");
  const table = await screen.findByLabelText("Kies een koppeltabel", { selector: "input" });
  const crosswalk = ["statsec2019;statsec", "71016A00-;71016B00-", "71016A01-;71016A00-"];
  await user.upload(table, new File([crosswalk.join("\n")], "koppel.csv", { type: "text/csv" }));
  expect((await screen.findByRole("row", { name: /Noord/ })).textContent).toBe("Noord90");
});

test("codes that the file does not know are all listed, with their wijk", async () => {
  const missing = ["71016X00-", "71016X01-", "71016X02-", "71016X03-", "71016X04-", "71016X05-", "71016X06-"];
  await choose({
    sheets: { Kandidaatwijken: [["Wijk", "Sectorcodes"], ...missing.map((code, index) => [`Wijk ${index}`, code])] },
  });
  expect(await screen.findByText("Toon de codes die niet in het bestand staan (7)")).not.toBeNull();
  expect(screen.getByText("Wijk 6: 71016X06-")).not.toBeNull();
});

test("the scale comes from Flanders or, if one likes, from the municipality alone", async () => {
  const wider = [file, "71016A02-;2021;statsec2019;200;10", "71002A01-;2021;statsec2019;900;10"].join("\n");
  const { user } = await choose(withCodes, wider);
  // Gas per connection: 30 and 20 in Genk, 20 and 90 elsewhere.
  expect(await screen.findByText(/Gasverbruik per aansluiting: schaal van 20 tot 81 kWh/)).not.toBeNull();
  await user.selectOptions(screen.getByLabelText("Waarmee vergelijkt u?"), "Alleen met codes die met 71016 beginnen");
  expect(await screen.findByText(/Gasverbruik per aansluiting: schaal van 20,5 tot 29,5 kWh/)).not.toBeNull();
  // Since a merger one sector with other digits lies in the same municipality; a conversion table tells.
  const table = ["statsec;gemeente", "71016A00-;71090", "71016A01-;71090", "71016A02-;71090", "71002A01-;71090"];
  await give(user, "Kies een koppeltabel met gemeenten", "koppel.csv", table);
  expect(await screen.findByText(/Gasverbruik per aansluiting: schaal van 21 tot 84 kWh/)).not.toBeNull();
  expect(screen.getByRole("option", { name: "Alleen met 71090", selected: true })).not.toBeNull();
  // It tells where sectors lie; the codes of the wijken still lead to the file.
  expect(screen.getByRole("row", { name: /Noord/ }).textContent).toBe("Noord30");
});

test("of a file that tells the municipality of its sectors the scale is that of the municipality by name", async () => {
  const named = [
    "geoitem;gemeentenaam;v2210_woonvoorraad",
    ...["71016A00-;Genk;400", "71016A01-;Genk;300", "23023A00-;Genk;100", "71016A02-;Hasselt;9000"],
  ].join("\n");
  const { user } = await choose(withCodes, named);
  await user.selectOptions(await screen.findByLabelText("Waarmee vergelijkt u?"), "Alleen met Genk");
  expect(await screen.findByText(/^Woningen: schaal van 120 tot 390/)).not.toBeNull();
  expect(screen.queryByLabelText("Kies een koppeltabel met gemeenten")).toBeNull();
});

test("of a conversion table rows that were skipped are told, and a file that cannot be opened is called so", async () => {
  const unknown = {
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Sectorcodes"],
        ["Noord", "71016X00-"],
      ],
    },
  };
  const { user } = await choose(unknown);
  await give(user, "Kies een koppeltabel", "leeg.csv", []);
  expect((await screen.findByRole("alert")).textContent).toBe("Dit bestand is leeg.");
  await give(user, "Kies een koppeltabel", "brief.csv", ["naam;code", "Noord;71016X00-"]);
  await waitFor(() => expect(screen.getByRole("alert").textContent).toMatch(/geen twee kolommen met codes/));
  await give(user, "Kies een koppeltabel", "koppel.csv", ["oud;nieuw", "71016X00-;71016A00-", "71016X01-;n.b."]);
  expect(await screen.findByText(/1 rij van de koppeltabel heeft geen twee codes/)).not.toBeNull();
  expect((await screen.findByRole("row", { name: /Noord/ })).textContent).toBe("Noord30");
});

test("new wijken with codes of another division than those in the sheet are told before they are added", async () => {
  const criteria = [
    ["Criterium", "Gewicht", "Bron"],
    ["Gasverbruik per aansluiting", 1, "Fluvius (statsec), ingelezen op 1/1/2026"],
  ];
  const { user, press } = await choose({ sheets: { ...withCodes.sheets, Criteria: criteria } });
  await user.selectOptions(await screen.findByLabelText("Voor welke wijken?"), "Kies zelf gebieden");
  await user.type(screen.getByLabelText("Zoek een gebied"), "71002");
  await press(/^Voeg 71002A00-/);
  expect(await screen.findByText(/blad hebben codes van “Sectoren \(sinds 2025\)”, deze van/)).not.toBeNull();
});

test("a year that the file does not tell can be filled in", async () => {
  const { host, user, press } = await choose(withCodes, "geoitem;v2210_woonvoorraad\n71016A00-;400\n71016A01-;300");
  await user.type(await screen.findByLabelText("Jaar"), "2024");
  await press("Voeg toe");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Criteria"));
  const header = Array.from({ length: 12 }, (_, column) => host.peek("Criteria", 0, column));
  expect(host.peek("Criteria", 1, header.indexOf("Jaar"))).toBe(2024);
});

test("areas can be found by the beginning of their code and joined into one wijk", async () => {
  const { user, press } = await choose({ sheets: { Blad1: [["iets"]] } });
  await user.type(await screen.findByLabelText("Zoek een gebied"), "71016");
  expect(await screen.findByText("2 gebieden gevonden")).not.toBeNull();
  await press("Voeg alle 2 toe");
  const name = await screen.findByLabelText("71016A01-");
  await user.clear(name);
  await user.type(name, "71016A00-");
  await user.tab();
  expect(await screen.findByText("1 wijk gekozen")).not.toBeNull();
  expect(screen.getByLabelText("71016A00-, 71016A01-")).not.toBeNull();
});

test("a list of names lets areas of a file with codes only be found by name, and tells their municipality", async () => {
  const { user, press } = await choose({ sheets: { Blad1: [["iets"]] } });
  const list = "geoitem;naam;gemeentenaam\n71016A00-;Kolderbos;Genk\n71016A01-;Termien;Genk";
  const input = await screen.findByLabelText("Kies een lijst met namen", { selector: "input" });
  await user.upload(input, new File([list], "namen.csv", { type: "text/csv" }));
  await waitFor(() => expect(screen.queryByText(/Dit bestand heeft alleen codes/)).toBeNull());
  await user.type(screen.getByLabelText("Zoek een gebied"), "kolder");
  await press(/^Voeg Kolderbos, 71016A00-, Genk/);
  expect(screen.getByLabelText("71016A00-")).toHaveProperty("value", "Kolderbos");
  expect(screen.getByRole("option", { name: "Alleen met Genk" })).not.toBeNull();
  expect(document.activeElement).toBe(screen.getByLabelText("Zoek een gebied"));
});

test("without a list the names and municipalities of sectors come from the map, and codes of another year are told", async () => {
  const codes = ["71016A20-", "71016A51-", "71016X99-"].map((code) => `${code};2021;statsec2019;300;10`);
  const text = [file.split("\n")[0], ...codes].join("\n");
  const { user, press } = await choose({ sheets: { Blad1: [["iets"]] }, mapPieces: mapPieces() }, text);
  await waitFor(() => expect(screen.queryByText(/Dit bestand heeft alleen codes/)).toBeNull());
  expect(await screen.findByText(/^1 sector heeft een code van een ander jaar dan 2021/)).not.toBeNull();
  await user.type(screen.getByLabelText("Zoek een gebied"), "kolder");
  await press(/^Voeg KOLDERBOS, 71016A20-, Genk/);
  expect(screen.getByRole("option", { name: "Alleen met Genk" })).not.toBeNull();
});

test("figures that stand in a sheet are read as well", async () => {
  const { press, user } = await openPane({
    sheets: { ...withCodes.sheets, Fluvius: file.split("\n").map((line) => line.split(";")) },
  });
  await press(/Kandidaatwijken/);
  await press("Lees cijfers in");
  await user.selectOptions(await screen.findByLabelText("Of lees uit een blad"), "Fluvius");
  await press("Lees dit blad");
  expect((await screen.findByRole("row", { name: /Noord/ })).textContent).toBe("Noord30");
});

test("a file without a recognisable header is refused in words", async () => {
  const { press, user } = await openPane(withCodes);
  await press(/Kandidaatwijken/);
  await press("Lees cijfers in");
  const input = await screen.findByLabelText("Kies een bestand", { selector: "input" });
  await user.upload(input, new File(["a;b\n1;2"], "brief.csv", { type: "text/csv" }));
  expect(await screen.findByRole("region", { name: /Hindert: / })).not.toBeNull();
});
