/** The first time in a workbook. */

import { screen, waitFor, within } from "@testing-library/react";
import { steps } from "../../../../core/steps";
import { openPane } from "../../open-pane";

test("an untouched workbook gets three ways to begin", async () => {
  await openPane({ sheets: { Blad1: [["Notities"]] } });
  for (const name of ["Begin met een voorbeeld", "Begin leeg", "Ik heb al een blad"]) {
    expect(await screen.findByRole("button", { name })).toHaveProperty("disabled", false);
  }
});

test("beginning with the example shows first which sheets it makes, and writes nothing before one agrees", async () => {
  const { host, press } = await openPane({ sheets: { Blad1: [["Notities"]] } });
  await press("Begin met een voorbeeld");
  await press("Alleen kandidaten en criteria");
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain("Kandidaatwijken");
  expect(dialog.textContent).toContain("Overschrijft niets.");
  expect(host.sheetNames()).toEqual(["Blad1"]);

  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Kandidaatwijken"));
  expect(await screen.findByText(new RegExp(`van ${steps.length} stappen klaar`))).not.toBeNull();
  expect(host.peek("Blad1", 0, 0)).toBe("Notities");
});

test("the whole project is the other choice: every sheet of it, and the official's own budget linked", async () => {
  const { host, press } = await openPane();
  await press("Begin met een voorbeeld");
  await press("Het hele project");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toContain("Koppelingen"));
  expect(host.sheetNames()).toEqual(expect.arrayContaining(["Team", "Projectbegroting", "Stakeholders", "Keuze"]));
  expect(host.peek("Team", 0, 0)).toBe("Voorbeeld: verzonnen");
});

test("cancelling leaves the workbook as it was", async () => {
  const { host, press } = await openPane();
  await press("Begin leeg");
  await press("Annuleren");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(host.sheetNames()).toEqual([]);
});

test("after writing, Herstellen says what it would undo and takes the sheets away again", async () => {
  const { host, press } = await openPane();
  await press("Begin leeg");
  await press("Schrijf");
  await waitFor(() => expect(host.sheetNames()).toEqual(["Kandidaatwijken", "Criteria"]));
  expect(await screen.findByText(/^Maakt ongedaan: “.*Kandidaatwijken/)).not.toBeNull();
  await press("Herstellen");
  const dialog = await screen.findByRole("dialog");
  expect(dialog.textContent).toContain("Neemt weg wat eerder gemaakt werd: Criteria, Kandidaatwijken.");
  await press("Herstel");
  await waitFor(() => expect(host.sheetNames()).toEqual([]));
  expect(await screen.findByText("Hersteld. Er staat weer wat er stond.")).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Herstellen" })).toBeNull();
});

test("the language can be switched to English and back", async () => {
  const { press } = await openPane();
  await press("English");
  expect(await screen.findByRole("button", { name: "Begin with an example" })).not.toBeNull();
  await press("Nederlands");
  expect(await screen.findByRole("button", { name: "Begin met een voorbeeld" })).not.toBeNull();
});

test("help explains the sheet functions, and the heading gets the focus", async () => {
  const { press } = await openPane();
  await press("Hulp");
  const heading = await screen.findByRole("heading", { name: "Hulp" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const score = within(screen.getByText("WIJKSCORE").closest("details") as HTMLElement);
  expect(score.getByText("gewichten")).not.toBeNull();
});
