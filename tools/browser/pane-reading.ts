/** Reads what the pane shows, in the words and numbers of a person who looks at it. */
import type { FrameLocator, Locator } from "playwright-core";

export interface RankedWijk {
  readonly rank: number;
  readonly name: string;
  readonly points: number;
}

/** The ranking as it stands on the screen Wijkselectie, best first. */
export async function shownRanking(pane: FrameLocator): Promise<RankedWijk[]> {
  const list = pane.getByRole("region", { name: "Rangorde", exact: true });
  await list.waitFor();
  const showAll = list.getByRole("button", { name: /^Toon nog/ });
  if (await showAll.isVisible()) await showAll.click();
  const lines = await list.getByRole("listitem").allInnerTexts();
  return lines.flatMap((line) => {
    const match = /^(\d+)\n([^\n]+)\n([\d.,]+) punten/.exec(line);
    return match ? [{ rank: Number(match[1]), name: match[2] ?? "", points: belgianNumber(match[3] ?? "") }] : [];
  });
}

export const belgianNumber = (text: string): number => Number(text.replaceAll(".", "").replace(",", "."));

/** The words of an element, with plain spaces where the text keeps a number and its unit together. */
export const wordsOf = async (element: Locator): Promise<string> => (await element.innerText()).replace(/\s+/g, " ");

/** Opens the list of findings of the screen, which is open by itself when something hinders. */
export async function openFindings(pane: FrameLocator): Promise<void> {
  const list = pane.locator("details", { has: pane.getByText(/\d+ (punt(en)? om na te kijken|ter info)/) });
  await list.waitFor();
  if ((await list.getAttribute("open")) === null) await list.locator("summary").click();
}

/** Opens a step from the home screen. */
export async function openStep(pane: FrameLocator, name: string | RegExp): Promise<void> {
  await pane.getByRole("navigation").getByRole("button", { name }).click();
  await pane.getByRole("heading", { level: 1, name }).waitFor();
}
