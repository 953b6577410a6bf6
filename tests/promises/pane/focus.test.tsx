/** Where whoever works with the keyboard stands after each action. */
import { act, screen, waitFor } from "@testing-library/react";
import { openPane, smallChoice } from "../../panel/open-pane";

// jsdom takes a window without a focused element for one without the focus; browsers do not.
document.hasFocus = () => true;

const isFocused = (element: Element) => waitFor(() => expect(document.activeElement).toBe(element));

test("when the button that was pressed is no longer there, the keyboard goes on from the heading", async () => {
  const { press } = await openPane({ sheets: { Blad1: [["iets"]] } });
  await press("Toon de stappen");
  await press(/^4/);
  await press("Maak het blad");
  await press("Schrijf");
  expect(await screen.findByText(/Geschreven/)).not.toBeNull();
  await isFocused(await screen.findByRole("heading", { level: 1, name: "Afwegingskader" }));
});

test("in a dialog the keyboard goes on from what it says now", async () => {
  const { host, press, user } = await openPane(smallChoice());
  await press(/^4/);
  await press(/^Draagvlak/);
  await user.type(await screen.findByLabelText("Gewicht"), "1");
  await press("Schrijf de wijziging");
  await screen.findByRole("dialog");
  act(() => host.poke("Criteria", 2, 3, 7));
  await press("Schrijf");
  await screen.findByText(/Iemand wijzigde intussen D3/);
  await waitFor(() => expect(screen.getByRole("dialog").contains(document.activeElement)).toBe(true));
});

test("what still has the focus keeps it when something else disappears", async () => {
  const { press, user } = await openPane(smallChoice());
  await press(/^7/);
  const method = await screen.findByLabelText("Methode");
  await user.selectOptions(method, "vikor");
  method.focus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(document.activeElement).toBe(method);
});

test("after “Volgende” the next comparison is where the keyboard goes on", async () => {
  const content = smallChoice();
  content.sheets?.Criteria?.push(["Inkomen", "Mensen", "laag", 2, "", "", ""]);
  const { press } = await openPane(content);
  await press(/^4/);
  await press("Bepaal de gewichten");
  await press("Twee aan twee");
  await press("Volgende");
  await isFocused(await screen.findByRole("heading", { level: 2, name: "Wat weegt zwaarder: Gas of Inkomen?" }));
});
