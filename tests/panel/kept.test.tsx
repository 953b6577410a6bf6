/** A setting outlives its screen, and the home tells of every step with the settings that the step itself has. */
import { screen } from "@testing-library/react";
import { HEADER, KOLDERBOS } from "../core/impact/impacts";
import { openPane } from "./open-pane";

const content = {
  sheets: {
    Kandidaatwijken: [
      ["Wijk", "Gas", "Draagvlak"],
      ["Noord", 20, 1],
      ["Oost", 11, 3],
      ["Zuid", 0, 5],
    ],
    Criteria: [
      ["Criterium", "Richting", "Gewicht", "Slechtste", "Beste"],
      ["Gas", "hoog", 2, 0, 20],
      ["Draagvlak", "hoog", 1, 1, 5],
    ],
    Begroting: [
      ["Omschrijving", "Soort", "Bedrag", "Status", "Btw-tarief"],
      ["Energiecoach", "uitgave", 60_000, "", "21%"],
      ["Subsidie LEKP", "inkomst", 22_000, "toegekend", ""],
      ["Provincie", "inkomst", 20_000, "aangevraagd", ""],
    ],
    Kengetallen: [HEADER, ...KOLDERBOS],
  },
};

async function isPressed(name: string): Promise<boolean> {
  return (await screen.findByRole("button", { name })).getAttribute("aria-pressed") === "true";
}

/** What the home says of the step with this number. */
async function card(number: number): Promise<string> {
  await screen.findByRole("heading", { level: 1, name: "Wijkwerf" });
  const tile = await screen.findByRole("button", { name: new RegExp(`^${number}(?!\\d)`) });
  return (tile.textContent ?? "").replace(/\u00a0/g, " ");
}

test("another method stays chosen on another screen, and the home tells the order by it", async () => {
  const { press, user } = await openPane(content);
  expect(await card(7)).toContain("Noord staat eerst met 66,7 punten.");
  await press(/^7/);
  await user.selectOptions(await screen.findByLabelText("Methode"), "vikor");
  await press("Terug");
  expect(await card(7)).toContain("Noord staat eerst met 95,5 punten.");
  await press(/^7/);
  expect(await screen.findByLabelText("Methode")).toHaveProperty("value", "vikor");
});

test("amounts without VAT stay so on another screen, and the home tells the budget and the impact without it", async () => {
  const { press } = await openPane(content);
  expect(await card(2)).toContain("€ 50.600 te kort (met btw)");
  expect(await card(8)).toContain("tegenover € 40.600 van de gemeente");
  await press(/^2/);
  await press("Zonder btw");
  await press("Terug");
  expect(await card(2)).toContain("€ 38.000 te kort (zonder btw)");
  expect(await card(8)).toContain("tegenover € 28.000 van de gemeente");
  await press(/^2/);
  expect(await isPressed("Zonder btw")).toBe(true);
});

test("the home checks a yes about money against the budget on the basis that was chosen, as the checklist does", async () => {
  const { press } = await openPane({
    sheets: {
      Begroting: [
        ["Omschrijving", "Soort", "Bedrag", "Status", "Btw-tarief"],
        ["Energiecoach", "uitgave", 60_000, "", "21%"],
        ["Subsidie LEKP", "inkomst", 60_000, "toegekend", ""],
      ],
      Checklist: [
        ["Vraag", "Antwoord", "Bewijs"],
        ["Zijn er genoeg mensen en geld om te starten?", "ja", "collegebesluit"],
      ],
    },
  });
  expect(await card(9)).toContain("te bekijken");
  await press(/^9/);
  const contradiction = /^De begroting zegt iets anders/;
  expect((await screen.findAllByText(contradiction)).length).toBeGreaterThan(0);
  await press("Terug");
  await press(/^2/);
  await press("Zonder btw");
  await press("Terug");
  expect(await card(9)).not.toContain("te bekijken");
  await press(/^9/);
  await screen.findByRole("heading", { level: 1, name: /Checklist/ });
  expect(screen.queryAllByText(contradiction)).toEqual([]);
});

test("the rate for expenses without one stays as chosen, and the home counts with it", async () => {
  const study = ["Studie", "uitgave", 10_000, "", ""];
  const { press, user } = await openPane({ sheets: { Begroting: [...content.sheets.Begroting, study] } });
  // 60.000 with 21 % and 10.000 without, less 22.000.
  expect(await card(2)).toContain("€ 60.600 te kort (met btw)");
  await press(/^2/);
  await user.selectOptions(await screen.findByLabelText("Tarief voor uitgaven zonder tarief"), "0.06");
  await press("Terug");
  expect(await card(2)).toContain("€ 61.200 te kort (met btw)");
  await press(/^2/);
  expect(await screen.findByLabelText("Tarief voor uitgaven zonder tarief")).toHaveProperty("value", "0.06");
});

test("what counts stays as chosen in either step that asks it, and the home tells the impact by it", async () => {
  const { press } = await openPane(content);
  expect(await card(8)).toContain("tegenover € 40.600 van de gemeente");
  await press(/^2/);
  await press("Zeker");
  await press("Terug");
  expect(await card(8)).toContain("tegenover € 50.600 van de gemeente");
  await press(/^8/);
  expect(await isPressed("Zeker")).toBe(true);
  await press("Alles");
  await press("Terug");
  expect(await card(8)).toContain("tegenover € 30.600 van de gemeente");
  await press(/^2/);
  expect(await isPressed("Alles")).toBe(true);
});

test("the welcome that was put aside does not come back after another screen", async () => {
  const { press } = await openPane({ sheets: { Blad1: [["Notities"]] } });
  await press("Toon de stappen");
  await press("Hulp");
  await screen.findByRole("heading", { level: 1, name: "Hulp" });
  await press("Terug");
  expect(await card(1)).toContain("Team");
  expect(screen.queryByRole("button", { name: "Begin met een voorbeeld" })).toBeNull();
});
