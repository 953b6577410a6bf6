/** "Ik heb al een blad": the user's own layout, which stays as it is. */
import { act, screen, waitFor } from "@testing-library/react";
import { openPane } from "../../open-pane";

const ownSheet = {
  sheets: {
    "Wijken 2025": [
      ["Overzicht van onze buurten", "", ""],
      ["Naam wijk", "Gemeente", "Gasverbruik"],
      ["Noord", "Genk", 20],
      ["Zuid", "Genk", 10],
      ["Totaal", "", 30],
    ],
  },
};

test("a sheet that fits is proposed, its columns are recognised and only Koppelingen is written", async () => {
  const { host, press } = await openPane(ownSheet);
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await press("Gebruik dit");
  expect(await screen.findByLabelText("Betekenis van Naam wijk")).toHaveProperty("value", "name");
  expect(screen.getByText(/2 rijen tellen mee, 2 niet/)).not.toBeNull();
  await press("Koppel");
  expect((await screen.findByRole("dialog")).textContent).toContain(
    "Koppelt het blad “Wijken 2025” aan Kandidaatwijken",
  );
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toEqual(["Wijken 2025", "Koppelingen"]));
  expect(await screen.findByText(/Leest “Wijken 2025”/)).not.toBeNull();
  expect(host.peek("Wijken 2025", 1, 0)).toBe("Naam wijk");
});

test("a header that stands there twice is told before linking: only the first column counts", async () => {
  const { press } = await openPane({
    sheets: {
      Buurten: [
        ["Naam wijk", "Inkomen", "Inkomen"],
        ["Noord", 20, 1],
        ["Zuid", 10, 2],
      ],
    },
  });
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await press("Gebruik dit");
  expect(
    await screen.findByText(/De kop “Inkomen” komt twee keer voor\. Alleen de eerste kolom telt mee/),
  ).not.toBeNull();
});

test("the selection in the sheet is followed and can be used", async () => {
  const { host, press } = await openPane(ownSheet);
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await screen.findByText("Nog niets geselecteerd.");
  act(() => host.select({ sheet: "Wijken 2025", row: 1, column: 0, rows: 3, columns: 3 }));
  expect(await screen.findByText("Geselecteerd: “Wijken 2025”, A2:C4")).not.toBeNull();
  await press("Gebruik deze selectie");
  expect(await screen.findByText(/2 rijen tellen mee, 0 niet/)).not.toBeNull();
});

test("a column can be given another meaning, and a required one must be chosen", async () => {
  const { press, user } = await openPane(ownSheet);
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await press("Gebruik dit");
  await user.selectOptions(await screen.findByLabelText("Betekenis van Naam wijk"), "Niet gebruiken");
  expect(await screen.findByText("Kies nog een kolom voor: Wijk")).not.toBeNull();
  await user.selectOptions(screen.getByLabelText("Betekenis van Gemeente"), "Wijk");
  await waitFor(() => expect(screen.queryByText(/Kies nog een kolom/)).toBeNull());
});

test("cells without anything that looks like a header are refused in words", async () => {
  const { host, press } = await openPane({
    sheets: {
      Blad1: [
        [1, 2],
        [3, 4],
      ],
    },
  });
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await screen.findByText("Nog niets geselecteerd.");
  act(() => host.select({ sheet: "Blad1", row: 0, column: 0, rows: 2, columns: 2 }));
  await press("Gebruik deze selectie");
  expect(await screen.findByText("Er is geen kopregel herkend")).not.toBeNull();
});

test("of two tables side by side each is proposed on its own", async () => {
  const { press } = await openPane({
    sheets: {
      Alles: [
        ["Wijk", "Gas", "", "", "Criterium", "Richting", "Gewicht"],
        ["Noord", 20, "", "", "Gas", "hoog", 3],
        ["Zuid", 10, "", "", "", "", ""],
      ],
    },
  });
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  expect(await screen.findByText("“Alles”, A1:B3: 2 rijen, 1 kolom herkend")).not.toBeNull();
  await press("Terug");
  await press("Ik heb al een blad");
  await press(/^Criteria/);
  expect(await screen.findByText("“Alles”, E1:G3: 1 rij, 3 kolommen herkend")).not.toBeNull();
});

test("cells that were selected before the screen opened are seen", async () => {
  const { host, press } = await openPane(ownSheet);
  act(() => host.select({ sheet: "Wijken 2025", row: 1, column: 0, rows: 3, columns: 3 }));
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  expect(await screen.findByText(/A2:C4/)).not.toBeNull();
});

test("a range that the product itself named is not proposed", async () => {
  const own = { name: "Wijkwerf_Punten", sheet: "Wijken 2025", row: 1, column: 0, rows: 3, columns: 3 };
  const { press } = await openPane({ ...ownSheet, names: [own] });
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await screen.findByText("Wijken 2025");
  expect(screen.queryByText("Wijkwerf_Punten")).toBeNull();
});

test("another row is pointed at as the header, and the link remembers it", async () => {
  const { host, press, user } = await openPane({
    sheets: {
      Lijst: [
        ["Wijk", "Gemeente", "Nota"],
        ["Plek van de stad", "Bevolking", "Verbruik"],
        ["Noord", 120, 20],
        ["Zuid", 80, 10],
      ],
    },
  });
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await press("Gebruik dit");
  const row = await screen.findByLabelText("De kop staat in rij");
  expect(row).toHaveProperty("value", "1");
  await user.clear(row);
  await user.type(row, "2");
  expect(await screen.findByLabelText("Betekenis van Plek van de stad")).toHaveProperty("value", "name");
  expect(screen.getByLabelText("Betekenis van Verbruik")).toHaveProperty("value", "#open");
  await press("Koppel");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Koppelingen"));
  expect(await screen.findByText(/Leest “Lijst”/)).not.toBeNull();
  await press("Wijzig de koppeling");
  expect(await screen.findByLabelText("De kop staat in rij")).toHaveProperty("value", "2");
});

test("a row is left out and counted again, each by its button", async () => {
  const { press, user } = await openPane(ownSheet);
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await press("Gebruik dit");
  await user.click(await screen.findByText("Toon de rijen die meetellen"));
  const leaveOut = screen.getAllByRole("button", { name: "Laat weg" });
  await user.click(leaveOut[0] as HTMLElement);
  expect(await screen.findByText(/1 rij(?:en)? tel(?:t|len) mee, 3 niet/)).not.toBeNull();
  await user.click(screen.getByText("Toon de rijen die niet meetellen"));
  // A total may count all the same, and so may what one left out.
  const again = screen.getAllByRole("button", { name: "Telt toch mee" });
  expect(again).toHaveLength(2);
  await user.click(again[0] as HTMLElement);
  expect(await screen.findByText(/2 rijen tellen mee, 2 niet/)).not.toBeNull();
});

test("whoever points at other cells starts anew, and may go back to the list of what fits", async () => {
  const { press } = await openPane(ownSheet);
  await press("Ik heb al een blad");
  await press(/^Kandidaatwijken/);
  await press("Gebruik dit");
  await screen.findByLabelText("Betekenis van Naam wijk");
  await press("Kies andere cellen");
  expect(await screen.findByRole("button", { name: "Gebruik dit" })).not.toBeNull();
  expect(screen.queryByLabelText("Betekenis van Naam wijk")).toBeNull();
});

test("a sheet with results that the product wrote is no proposal; the user's own beside it is", async () => {
  const rows = [
    ["Naam", "Categorie", "Positie", "Invloed", "Belang"],
    ["wijkraad", "bewoners", "partner", 3, 5],
    ["netbeheerder", "netbeheerder", "volger", 5, 2],
  ];
  const { press } = await openPane({
    sheets: { "Stakeholders overzicht": [["Stakeholders", "", "", "", ""], ...rows], "Onze partners": rows },
  });
  await press("Ik heb al een blad");
  await press(/^Stakeholders/);
  expect(await screen.findByText("Onze partners")).not.toBeNull();
  expect(screen.queryByText("Stakeholders overzicht")).toBeNull();
});
