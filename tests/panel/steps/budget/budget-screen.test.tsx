/** The step Begroting with a sheet that the finance officer already has. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openPane } from "../../open-pane";

const ownBudget = {
  sheets: {
    "Begroting 2026": [
      ["Projectbegroting", "", "", "", ""],
      ["Omschrijving", "Categorie", "Status", "2026", "2027"],
      ["Uitgaven", "", "", "", ""],
      ["Projectleider", "Personeel", "", 60_000, 60_000],
      ["Studie", "Studie", "", "€ 20.000", ""],
      ["Totaal uitgaven", "", "", 80_000, 61_000],
      ["Inkomsten", "", "", "", ""],
      ["LEKP 2.1", "", "toegekend", 50_000, 50_000],
      ["Provincie", "", "aangevraagd", "", 40_000],
    ],
  },
};

async function linked() {
  const pane = await openPane(ownBudget);
  await pane.press("Ik heb al een blad");
  await pane.press(/^Begroting/);
  await pane.press("Gebruik dit");
  await pane.press("Koppel");
  await pane.press("Schrijf");
  await screen.findByRole("heading", { name: "Begroting", level: 1 });
  return pane;
}

test("a budget in its own layout is recognised, and a total that does not add up is told with its cell", async () => {
  const { press } = await openPane(ownBudget);
  await press("Ik heb al een blad");
  await press(/^Begroting/);
  await press("Gebruik dit");
  expect(await screen.findByLabelText("Hoe zijn inkomsten en uitgaven te onderscheiden?")).toHaveProperty(
    "value",
    "blocks",
  );
  expect(screen.getByText(/Som van de posten: € 140.000 inkomsten, € 140.000 uitgaven/)).not.toBeNull();
  expect(screen.getByText(/In E6 staat € 61.000, maar de posten geven € 60.000/)).not.toBeNull();
});

test("linking changes nothing in the sheet and is remembered in Koppelingen", async () => {
  const { host } = await linked();
  expect(host.sheetNames()).toEqual(["Begroting 2026", "Koppelingen"]);
  expect(host.peek("Begroting 2026", 4, 3)).toBe("€ 20.000");
});

test("the sentence on top tells the gap that is certain and what may still come", async () => {
  await linked();
  expect(await screen.findByText(/Met het geld dat zeker is, komt u € 40.000 te kort/)).not.toBeNull();
});

test("a figure opens to the lines behind it, and a line to its cell", async () => {
  const { host, press } = await linked();
  await press(/^Samen: Inkomsten/);
  expect(await screen.findByText("3 posten achter dit cijfer.")).not.toBeNull();
  await press(/^Ga naar cel D8 in /);
  expect(host.visited[host.visited.length - 1]).toEqual({ sheet: "Begroting 2026", row: 7, column: 3 });
  await press("Terug");
  expect(await screen.findByRole("heading", { name: "Begroting", level: 1 })).not.toBeNull();
});

test("the scenario decides what counts", async () => {
  const { press } = await linked();
  await press("Alles");
  const total = within(await screen.findByRole("table", { name: "Totaal" }));
  expect(total.getByRole("button", { name: /Samen: Saldo/ }).textContent).toBe("€\u00a00");
});

test("switching a subsidy off changes the sentence and not the sheet", async () => {
  const { host, user, press } = await linked();
  await press(/^Wat als/);
  // One switch for both years.
  await user.click(await screen.findByRole("switch", { name: /LEKP 2.1/ }));
  expect(await screen.findByText(/komt u € 140.000 te kort/)).not.toBeNull();
  expect(host.applied).toHaveLength(1);
  await press("Terug naar de begroting zoals in het blad");
  expect(await screen.findByText(/komt u € 40.000 te kort/)).not.toBeNull();
});

test("one cost can be raised, and only that one", async () => {
  const { user, press } = await linked();
  await press(/^Wat als/);
  await user.selectOptions(await screen.findByLabelText("Welke kosten?"), "Studie");
  fireEvent.change(screen.getByRole("slider", { name: /“Studie” verandert met/ }), { target: { value: "50" } });
  expect(await screen.findByText(/komt u € 50.000 te kort/)).not.toBeNull();
  await user.selectOptions(screen.getByLabelText("Welke kosten?"), "Alle kosten");
  expect(screen.getByRole("slider", { name: /Alle kosten veranderen met 0/ })).not.toBeNull();
  expect(screen.getByText(/komt u € 50.000 te kort/)).not.toBeNull();
});

test("the risk is simulated and names the line that matters most", async () => {
  const { press } = await linked();
  await press(/^Risico/);
  expect(await screen.findByText(/Kans op een tekort: /)).not.toBeNull();
  expect(screen.getByText("Van de inkomsten weegt “Provincie, 2027” het zwaarst door.")).not.toBeNull();
});

test("funding begins with a proposal whose rules are to be checked, and finds a mix", async () => {
  const { host, press } = await linked();
  await press(/^Zoek financiering/);
  await press("Maak het blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Financieringsbronnen"));
  await press("Zoek de beste mix");
  expect(await screen.findByRole("heading", { name: "Beste mix" })).not.toBeNull();
});

test("what the municipality can pay itself is still there after another screen, and the mix keeps to it", async () => {
  const { user, press } = await openPane({
    sheets: {
      Begroting: [
        ["Omschrijving", "Soort", "Bedrag"],
        ["Energiecoach", "uitgave", 60_000],
      ],
      Financieringsbronnen: [
        ["Bron", "Maximumbedrag"],
        ["Provincie", 20_000],
      ],
    },
  });
  await press(/^2/);
  await press(/^Zoek financiering/);
  const label = "Hoeveel kan de gemeente zelf hoogstens betalen?";
  await user.type(await screen.findByLabelText(label), "5000");
  await press("Terug");
  await press("Terug");
  await press(/^2/);
  await press(/^Zoek financiering/);
  expect(await screen.findByLabelText(label)).toHaveProperty("value", "5.000");
  await press("Zoek de beste mix");
  expect(await screen.findByText(/en € 5.000 eigen inbreng blijft € 35.000 open/)).not.toBeNull();
});

test("the overview and the cash flow are written to sheets of their own", async () => {
  const { host, press } = await linked();
  await press("Schrijf naar blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toEqual(expect.arrayContaining(["Begroting overzicht", "Kasstroom"])));
  expect(host.peek("Begroting 2026", 3, 3)).toBe(60_000);
});

const halves = {
  sheets: {
    Kosten: [
      ["Post", "Uitgaven", "Jaar"],
      ["Projectleider", 60_000, 2026],
      ["Studie", 20_000, 2027],
    ],
    Dekking: [
      ["Bron", "Ontvangsten", "Status", "Jaar"],
      ["LEKP 2.1", 50_000, "toegekend", 2026],
      ["Provincie", 10_000, "toegekend", 2027],
    ],
  },
};

test("costs on one sheet and income on another are linked together; half of it never closes", async () => {
  const { press } = await openPane(halves);
  await press("Ik heb al een blad");
  await press(/^Begroting/);
  const proposals = await screen.findAllByRole("button", { name: "Gebruik dit" });
  const income = proposals.find((button) => /Dekking/.test(button.closest("li")?.textContent ?? ""));
  fireEvent.click(income as HTMLElement);
  await press("Koppel");
  await press("Schrijf");
  expect(
    await screen.findByText(/In de begroting staan alleen inkomsten, samen € 60.000 .*niet te zeggen of ze sluit/),
  ).not.toBeNull();
  expect(screen.queryByText(/sluit zeker/)).toBeNull();

  await press("Staan de uitgaven elders? Koppel ze erbij");
  expect(await screen.findByText("Dit deel telt samen met wat al gekoppeld is.")).not.toBeNull();
  const more = await screen.findAllByRole("button", { name: "Gebruik dit" });
  const expenses = more.find((button) => /Kosten/.test(button.closest("li")?.textContent ?? ""));
  fireEvent.click(expenses as HTMLElement);
  await press("Koppel");
  await press("Schrijf");
  expect(await screen.findByText(/U komt € 20.000 te kort/)).not.toBeNull();
  expect(screen.getByText(/Leest “Dekking”, A1:D3/)).not.toBeNull();
  expect(screen.getByText(/Leest “Kosten”, A1:C3/)).not.toBeNull();
});

test("cells that count already cannot be linked a second time", async () => {
  const { press } = await linked();
  await press("Staat er nog een deel elders? Koppel het erbij");
  await press("Gebruik dit");
  expect(await screen.findByText(/Deze cellen tellen al mee/)).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Koppel" })).toBeNull();
});

test("a what-if stays while one looks elsewhere, is said wherever it counts, and can be written to a sheet", async () => {
  const { host, user, press } = await linked();
  await press(/^Wat als/);
  await user.click(await screen.findByRole("switch", { name: /LEKP 2.1/ }));
  await press("Terug");
  expect(await screen.findByText("“LEKP 2.1” valt weg.")).not.toBeNull();
  expect(screen.getByText(/wordt hier niet meegeschreven/)).not.toBeNull();
  // To the home and back.
  await press("Terug");
  await press(/Begroting.*te kort/);
  expect(await screen.findByText("“LEKP 2.1” valt weg.")).not.toBeNull();
  await press(/^Risico/);
  expect(await screen.findByText("“LEKP 2.1” valt weg.")).not.toBeNull();
  await press("Terug");
  await press(/^Wat als/);
  await press("Schrijf deze wat-als naar een eigen blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Begroting wat als"));
  expect(host.peek("Begroting 2026", 7, 3)).toBe(50_000);
});

test("the header can be set by hand, and the link keeps it", async () => {
  const { host, user, press } = await openPane({
    sheets: {
      "Raming 2026": [
        ["Omschrijving", "Uitgaven", "Status"],
        ["Oude raming", 900, ""],
        ["Wat we nodig hebben", "Wat het geeft", ""],
        ["Coach", 100, ""],
        ["Zaal", 20, ""],
      ],
    },
  });
  await press("Ik heb al een blad");
  await press(/^Begroting/);
  await press("Gebruik dit");
  const row = await screen.findByLabelText("De kop staat in rij");
  expect(row).toHaveProperty("value", "1");
  await user.clear(row);
  await user.type(row, "3");
  expect(await screen.findByText("Wat het geeft")).not.toBeNull();
  expect(await screen.findByText(/Som van de posten: € 0 inkomsten, € 120 uitgaven/)).not.toBeNull();
  await press("Koppel");
  await press("Schrijf");
  await screen.findByRole("heading", { name: "Begroting", level: 1 });
  expect(host.sheetNames()).toContain("Koppelingen");
  await press("Wijzig de koppeling");
  expect(await screen.findByLabelText("De kop staat in rij")).toHaveProperty("value", "3");
});

test("a status in the texts is proposed with a button, and holds once it is pressed", async () => {
  const { host, press } = await openPane({
    sheets: {
      Begroting: [
        ["Omschrijving", "Soort", "Bedrag"],
        ["Wegenis", "uitgave", 900],
        ["LEKP (toegekend)", "inkomst", 500],
        ["Provincie (aangevraagd)", "inkomst", 400],
      ],
    },
  });
  await press(/^2\s*Begroting/);
  await press("Neem over als status");
  await press("Schrijf");
  expect(await screen.findByText(/Met het geld dat zeker is, komt u € 400 te kort/)).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Neem over als status" })).toBeNull();
  expect(host.peek("Begroting", 2, 0)).toBe("LEKP (toegekend)");
});
