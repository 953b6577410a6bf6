/** The screen between a proposal and the sheet: what is overwritten, conflicts, faults and impatient fingers. */

import { act, screen, waitFor } from "@testing-library/react";
import { words as paneWords } from "../../../panel/words";
import { openPane, smallChoice } from "../open-pane";

async function proposeWeight(content = smallChoice()) {
  const pane = await openPane(content);
  await pane.press(/Afwegingskader/);
  await pane.press(/^Draagvlak/);
  const field = await screen.findByLabelText("Gewicht");
  await pane.user.clear(field);
  await pane.user.type(field, "1,5");
  await pane.press("Schrijf de wijziging");
  await screen.findByRole("dialog");
  return pane;
}

test("a cell that is overwritten is shown with what stands there now and what it becomes", async () => {
  const { host, press } = await proposeWeight();
  const row = await screen.findByRole("row", { name: /Criteria D3/ });
  expect(row.textContent).toBe("Criteria D331,5");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Criteria", 2, 3)).toBe(1.5));
});

test("when somebody changed the cell meanwhile nothing is written, and one can compute again", async () => {
  const { host, press } = await proposeWeight();
  act(() => host.poke("Criteria", 2, 3, 7));
  await press("Schrijf");
  expect(await screen.findByText("Iemand wijzigde intussen D3 op Criteria: er stond 3, nu 7.")).not.toBeNull();
  expect(host.peek("Criteria", 2, 3)).toBe(7);
  await press("Bereken opnieuw");
  expect((await screen.findByRole("row", { name: /Criteria D3/ })).textContent).toBe("Criteria D371,5");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Criteria", 2, 3)).toBe(1.5));
});

test("a second press on Schrijf does not write twice", async () => {
  const { host, user } = await proposeWeight();
  host.delay = 50;
  const button = await screen.findByRole("button", { name: "Schrijf" });
  await user.dblClick(button);
  await waitFor(() => expect(host.applied).toHaveLength(1));
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(host.applied).toHaveLength(1);
});

test("a fault of the host is told in words with its code, and leaves the pane working", async () => {
  const { host, press } = await proposeWeight();
  host.failNext = { text: paneWords.problemWrite, code: "AccessDenied" };
  await press("Schrijf");
  expect(await screen.findByText(/Er kon niet geschreven worden/)).not.toBeNull();
  expect(screen.getByText("Code voor de helpdesk: AccessDenied")).not.toBeNull();
  await press("Sluiten");
  expect(await screen.findByRole("heading", { name: "Draagvlak", level: 1 })).not.toBeNull();
});

test("Escape closes the proposal without writing", async () => {
  const { host, user } = await proposeWeight();
  await user.keyboard("{Escape}");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(host.applied).toHaveLength(0);
});

test("a workbook that cannot be read is told, with a way to try again", async () => {
  const { host, press } = await openPane(smallChoice());
  await screen.findByText(/stappen klaar/);
  host.failNext = { text: paneWords.problemRead };
  act(() => host.poke("Criteria", 2, 3, 4));
  expect(await screen.findByText(/De werkmap kon niet gelezen worden/)).not.toBeNull();
  await press("Probeer opnieuw");
  await waitFor(() => expect(screen.queryByText(/De werkmap kon niet gelezen worden/)).toBeNull());
});

test.each([
  ["sheets", true],
  ["excel", false],
] as const)("that printing cannot be set up is said beforehand, and only in Google Sheets (%s)", async (kind, said) => {
  const pane = await openPane({ ...smallChoice(), kind });
  await pane.press(/Wijkselectie/);
  await pane.press("Schrijf naar blad");
  const proposal = await screen.findByRole("dialog");
  expect(proposal.textContent?.includes("Google Sheets laat het afdrukken niet instellen.")).toBe(said);
});
