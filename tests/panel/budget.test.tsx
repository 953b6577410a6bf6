/** The step Begroting with a sheet that the finance officer already has. */
import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { openPane } from "./open-pane";

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
  expect(await screen.findByText(/Er is € 40.000 te kort om zeker te zijn/)).not.toBeNull();
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
  expect(await screen.findByText(/Er is € 140.000 te kort/)).not.toBeNull();
  expect(host.applied).toHaveLength(1);
  await press("Terug naar de begroting zoals in het blad");
  expect(await screen.findByText(/Er is € 40.000 te kort/)).not.toBeNull();
});

test("one cost can be raised, and only that one", async () => {
  const { user, press } = await linked();
  await press(/^Wat als/);
  await user.selectOptions(await screen.findByLabelText("Welke kosten?"), "Studie");
  fireEvent.change(screen.getByRole("slider", { name: /“Studie” verandert met/ }), { target: { value: "50" } });
  expect(await screen.findByText(/Er is € 50.000 te kort/)).not.toBeNull();
  await user.selectOptions(screen.getByLabelText("Welke kosten?"), "Alle kosten");
  expect(screen.getByRole("slider", { name: /Alle kosten veranderen met 0/ })).not.toBeNull();
  expect(screen.getByText(/Er is € 50.000 te kort/)).not.toBeNull();
});

test("the risk is simulated and names the line that matters most", async () => {
  const { press } = await linked();
  await press(/^Risico/);
  expect(await screen.findByText(/Kans op een tekort: /, {}, { timeout: 10_000 })).not.toBeNull();
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

test("the overview and the cash flow are written to sheets of their own", async () => {
  const { host, press } = await linked();
  await press("Schrijf naar blad");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toEqual(expect.arrayContaining(["Begroting overzicht", "Kasstroom"])));
  expect(host.peek("Begroting 2026", 3, 3)).toBe(60_000);
});
