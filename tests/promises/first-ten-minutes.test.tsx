/** The manual's "De eerste tien minuten", followed to the letter: what it says to press is pressed, and what it promises is there. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { act, screen, waitFor, within } from "@testing-library/react";
import { openPane } from "../panel/open-pane";

const manual = readFileSync(join(__dirname, "../../docs/handleiding.md"), "utf8");
const section = /## De eerste tien minuten\n([\s\S]*?)\n### /.exec(manual)?.[1] ?? "";
const steps = [...section.matchAll(/^\d+\. (.+)$/gm)].map((match) => match[1] ?? "");
const step = (number: number) => steps[number - 1] ?? "";
/** What a sentence sets in bold: the words on the buttons. */
const buttons = (text: string) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map((match) => match[1] ?? "");
const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

test("each sentence of the first ten minutes comes true", async () => {
  expect(steps).toHaveLength(8);

  expect(step(1)).toContain("Open een lege werkmap");
  const { host, press } = await openPane();

  const [begin = "", whole = "", part = "", write = ""] = buttons(step(2));
  await press(begin);
  expect(await screen.findByRole("button", { name: new RegExp(escaped(part)) })).not.toBeNull();
  await press(new RegExp(escaped(whole)));
  expect(step(2)).toContain("U ziet welke bladen er komen.");
  const dialog = await screen.findByRole("dialog");
  for (const sheet of ["Kandidaatwijken", "Criteria", "Team"]) expect(dialog.textContent).toContain(sheet);
  await press(write);
  await waitFor(() => expect(host.sheetNames()).toContain("Koppelingen"));

  expect(step(3)).toContain("veertien wijken van Halle en Ruisbroek-Centrum");
  const column = (sheet: string, header: string) =>
    Array.from({ length: 30 }, (_, at) => at).find((at) => host.peek(sheet, 0, at) === header) ?? -1;
  const municipalities = Array.from({ length: 40 }, (_, row) =>
    host.peek("Kandidaatwijken", row + 1, column("Kandidaatwijken", "Gemeente")),
  );
  expect(municipalities.filter((name) => name === "Halle")).toHaveLength(14);
  expect(municipalities.filter((name) => name !== "" && name !== "Halle")).toHaveLength(1);
  expect(host.peek("Team", 0, 0)).toMatch(/verzonnen/);

  const [choice = ""] = buttons(step(4));
  await press(new RegExp(`${escaped(choice)}(?! overzicht)`));
  expect(await screen.findByRole("heading", { name: choice, level: 1 })).not.toBeNull();
  expect(step(4)).toContain("Bovenaan staat het antwoord in één zin.");
  expect((await screen.findAllByText(/Tuinwijken.*punten/))[0]).not.toBeUndefined();

  expect(step(5)).toContain("Druk op een wijk.");
  await press(/^1\D*Tuinwijken/);
  for (const heading of ["Pluspunten", "Minpunten"]) {
    expect(await screen.findByRole("heading", { name: new RegExp(heading, "i") })).not.toBeNull();
  }

  const [sure = ""] = buttons(step(6));
  await press("Terug");
  await press(new RegExp(`^${escaped(sure)}`));
  expect(await screen.findByRole("heading", { name: "Wanneer kantelt het?" })).not.toBeNull();
  await press("Terug");

  expect(step(7)).toContain("verander een gewicht");
  const weight = column("Criteria", "Gewicht");
  const ranked = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  const before = ranked();
  await act(async () => host.poke("Criteria", 1, weight, 90));
  await waitFor(() => expect(ranked()).not.toEqual(before));

  const [toSheet = "", agree = ""] = buttons(step(8));
  const sheets = host.sheetNames();
  await press(toSheet);
  const plan = await screen.findByRole("dialog");
  expect(within(plan).getByText(/Overschrijft niets/)).not.toBeNull();
  await press(agree);
  await waitFor(() => expect(host.sheetNames()).toHaveLength(sheets.length + 1));

  const after = section.slice(section.indexOf("Bevalt het niet?"));
  const [restore = ""] = buttons(after);
  expect(after).toContain("Het blad is weer weg.");
  await press("Terug");
  await press(restore);
  await press("Herstel");
  await waitFor(() => expect(host.sheetNames()).toEqual(sheets));
}, 120_000);
