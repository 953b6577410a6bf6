/** What is odd in the sheet: told, found, and mended when the user wants. */

import { act, screen, waitFor, within } from "@testing-library/react";
import { words as paneWords } from "../../../panel/words";
import { openPane, smallChoice } from "../open-pane";

function withOddCells() {
  const content = smallChoice();
  content.sheets?.Kandidaatwijken?.[1]?.splice(1, 1, "1.234,5");
  content.sheets?.Kandidaatwijken?.[2]?.splice(1, 1, "veel");
  return content;
}

test("findings are counted in one line, worst first when opened, each with its cell", async () => {
  const { host, user, press } = await openPane(withOddCells());
  await press(/^3/);
  await user.click(await screen.findByText("1 punt om na te kijken, 1 ter info"));
  const items = within(
    screen.getByText("1 punt om na te kijken, 1 ter info").closest("details") as HTMLElement,
  ).getAllByRole("listitem");
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringContaining("Kijk na. “veel” is geen getal"),
    expect.stringContaining("Ter info. “1.234,5” staat als tekst"),
  ]);
  await press(/^Ga naar cel B3 in /);
  expect(host.visited).toEqual([{ sheet: "Kandidaatwijken", row: 2, column: 1 }]);
});

test("a number that stands as text can be made a number, after it is shown", async () => {
  const { host, user, press } = await openPane(withOddCells());
  await press(/^3/);
  await user.click(await screen.findByText("1 punt om na te kijken, 1 ter info"));
  await press("Maak van 1 tekst een getal");
  const row = await screen.findByRole("row", { name: /Kandidaatwijken B2/ });
  expect(row.textContent).toBe("Kandidaatwijken B21.234,5 (tekst)1.234,5");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Kandidaatwijken", 1, 1)).toBe(1234.5));
  expect(host.peek("Kandidaatwijken", 2, 1)).toBe("veel");
});

test("empty cells can be marked as not known; nothing becomes zero", async () => {
  const { host, press } = await openPane(smallChoice());
  await press(/^3/);
  await press("Zet “n.b.” in 1 lege cel");
  await press("Schrijf");
  await waitFor(() => expect(host.peek("Kandidaatwijken", 4, 2)).toBe("n.b."));
});

test("a cell that the host cannot go to is told", async () => {
  const { host, press } = await openPane(smallChoice());
  await press(/^7/);
  await press("West");
  host.failNext = { text: paneWords.problemRead };
  await press(/^Ga naar cel C5 in /);
  expect(await screen.findByText(/De werkmap kon niet gelezen worden/)).not.toBeNull();
});

test("the whole way from home to a written ranking works with the keyboard alone", async () => {
  const { host, user } = await openPane(smallChoice());
  await screen.findByText(/stappen klaar/);
  const tabTo = async (name: RegExp) => {
    for (let presses = 0; presses < 60; presses++) {
      await user.tab();
      if (name.test(document.activeElement?.textContent ?? "") && document.activeElement?.tagName === "BUTTON") return;
    }
    throw new Error(`No tab stop called ${name}`);
  };
  await tabTo(/^7Wijkselectie/);
  await user.keyboard("{Enter}");
  const heading = await screen.findByRole("heading", { name: "Wijkselectie", level: 1 });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  await tabTo(/^Schrijf naar blad$/);
  await user.keyboard("{Enter}");
  const what = await screen.findByRole("group", { name: "Wat er gebeurt" });
  await waitFor(() => expect(document.activeElement).toBe(what));
  await tabTo(/^Schrijf$/);
  await user.keyboard("{Enter}");
  await waitFor(() => expect(host.sheetNames()).toContain("Wijkselectie"));
});

test("a refresh that a change starts waits until the typing stops", async () => {
  const { host } = await openPane(smallChoice());
  await screen.findByText(/stappen klaar/);
  const before = host.reads;
  act(() => {
    for (const value of [1, 12, 123]) host.poke("Kandidaatwijken", 1, 1, value);
  });
  await waitFor(() => expect(host.reads).toBe(before + 1));
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(host.reads).toBe(before + 1);
});

test("texts that were read as numbers are told in one line, with the other cells one press away", async () => {
  const content = smallChoice();
  for (const row of [1, 2, 3]) content.sheets?.Kandidaatwijken?.[row]?.splice(1, 1, `${row}.234,5`);
  const { user, press } = await openPane(content);
  await press(/^3/);
  await user.click(await screen.findByText("1 ter info"));
  await user.click(screen.getByText("Nog 2 cellen waar hetzelfde voor geldt"));
  expect(screen.getByText(/“3.234,5” staat als tekst/)).not.toBeNull();
  expect(screen.getByText("Maak van 3 teksten getallen")).not.toBeNull();
});
