/** The way back in the pane: over several writes, after a failure, and while the host does not answer. */
import { act, screen, waitFor } from "@testing-library/react";
import { words as excelWords } from "../../excel-addin/words";
import { type OpenPane, openPane, smallChoice } from "./open-pane";

async function writeWeight(pane: OpenPane, weight: string, rightBefore = () => {}): Promise<void> {
  const field = await screen.findByLabelText("Gewicht");
  await pane.user.clear(field);
  await pane.user.type(field, weight);
  await pane.press("Schrijf de wijziging");
  await screen.findByRole("button", { name: "Schrijf" });
  rightBefore();
  await pane.press("Schrijf");
}

async function atWeight(): Promise<OpenPane> {
  const pane = await openPane(smallChoice());
  await pane.press(/Afwegingskader/);
  await pane.press(/^Draagvlak/);
  return pane;
}

async function openAgain(pane: OpenPane): Promise<void> {
  await pane.press(/^Draagvlak/);
}

test("twelve writes are put back one by one, the newest first, each in words", async () => {
  const pane = await atWeight();
  for (let weight = 11; weight <= 22; weight++) {
    await writeWeight(pane, String(weight));
    await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(weight));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    if (!screen.queryByLabelText("Gewicht")) await openAgain(pane);
  }
  for (let weight = 21; weight >= 11; weight--) {
    act(() => pane.host.command("restore"));
    await pane.press("Herstel");
    await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(weight));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  }
  act(() => pane.host.command("restore"));
  await pane.press("Herstel");
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(3));
}, 120_000);

test("what the host could not show is told; the rest was written and can be put back", async () => {
  const pane = await atWeight();
  pane.host.tellNext = { text: excelWords.toldChart, values: { title: "Noord staat eerst" } };
  await writeWeight(pane, "9");
  expect(await screen.findByText(/De grafiek “Noord staat eerst” kon niet getekend worden/)).not.toBeNull();
  expect(screen.getByText("Geschreven, op dit na")).not.toBeNull();
  await pane.press("Sluiten");
  act(() => pane.host.command("restore"));
  await pane.press("Herstel");
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(3));
});

test("after a failure half-way the pane offers to put back what stands there", async () => {
  const pane = await atWeight();
  pane.host.breakNext = { text: excelWords.partlyWritten, values: { code: "X" } };
  await writeWeight(pane, "9");
  expect(await screen.findByText(/Excel stopte halverwege: een deel is geschreven/)).not.toBeNull();
  expect(screen.queryByText(/Er is niets geschreven/)).toBeNull();
  await pane.press("Zet terug");
  await pane.press("Herstel");
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(3));
});

test("what cannot be put back can be left, and the write before it is put back", async () => {
  const pane = await atWeight();
  for (const weight of ["9", "10"]) {
    await writeWeight(pane, weight);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    if (!screen.queryByLabelText("Gewicht")) await openAgain(pane);
  }
  for (let times = 1; times <= 2; times++) {
    act(() => pane.host.command("restore"));
    pane.host.failNext = { text: excelWords.partlyWritten };
    await pane.press("Herstel");
    await screen.findByRole("button", { name: "Probeer opnieuw" });
  }
  await pane.press("Laat dit staan");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  act(() => pane.host.command("restore"));
  pane.host.poke("Criteria", 2, 3, 9);
  await pane.press("Herstel");
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(3));
});

test("what the program threw stands below the sentence, to read out to whoever helps", async () => {
  const pane = await atWeight();
  const { apply } = pane.host;
  pane.host.apply = () => Promise.reject(Object.assign(new Error("stuk"), { code: "GeneralException" }));
  await writeWeight(pane, "9");
  expect(await screen.findByText("Code voor de helpdesk: GeneralException: stuk")).not.toBeNull();
  pane.host.apply = apply;
  await pane.press("Sluiten");
  pane.host.read = () => Promise.reject(new Error("weg"));
  act(() => pane.host.poke("Criteria", 2, 3, 4));
  expect(await screen.findByText("Code voor de helpdesk: weg")).not.toBeNull();
});

test("a failure that left everything as it was says that nothing was written", async () => {
  const pane = await atWeight();
  await writeWeight(pane, "9", () => {
    pane.host.failNext = { text: excelWords.merged };
  });
  expect(await screen.findByText("Er is niets geschreven. Uw blad staat zoals het was.")).not.toBeNull();
  expect(screen.queryByRole("button", { name: "Zet terug" })).toBeNull();
});

test("a restore that fails can be tried again", async () => {
  const pane = await atWeight();
  await writeWeight(pane, "9");
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(9));
  pane.host.failNext = { text: excelWords.partlyRestored };
  act(() => pane.host.command("restore"));
  await pane.press("Herstel");
  expect(await screen.findByText(/Excel stopte halverwege het terugzetten/)).not.toBeNull();
  await pane.press("Probeer opnieuw");
  await pane.press("Herstel");
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(3));
});

test("a write that somebody typed over does not bar the way to the one before it", async () => {
  const pane = await atWeight();
  await writeWeight(pane, "9");
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(9));
  act(() => pane.host.poke("Criteria", 2, 3, 44));
  act(() => pane.host.command("restore"));
  await pane.press("Herstel");
  await pane.press("Laat dit staan");
  await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  expect(pane.host.peek("Criteria", 2, 3)).toBe(44);
  act(() => pane.host.command("restore"));
  expect(await screen.findByText("Er is nog niets geschreven om te herstellen.")).not.toBeNull();
});

test("a host that does not answer a write: the pane says so, one can stop waiting, and what came of it can be put back", async () => {
  const pane = await atWeight();
  pane.host.patience = 50;
  await writeWeight(pane, "9", () => pane.host.silence(true));
  expect(await screen.findByText(/Excel antwoordt niet/)).not.toBeNull();
  await pane.press("Wacht niet langer");
  expect(await screen.findByText(/Het kan zijn dat alles of een deel nu geschreven is/)).not.toBeNull();
  await act(async () => pane.host.silence(false));
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(9));
  await pane.press("Zet terug");
  await pane.press("Herstel");
  await waitFor(() => expect(pane.host.peek("Criteria", 2, 3)).toBe(3));
});

test("a host that does not answer a reading: the pane says so, and looks by itself once it answers", async () => {
  const pane = await openPane(smallChoice());
  await screen.findByText(/stappen klaar/);
  pane.host.patience = 50;
  pane.host.silence(true);
  act(() => pane.host.poke("Criteria", 2, 3, 4));
  expect(await screen.findByText(/Excel antwoordt niet/)).not.toBeNull();
  await act(async () => pane.host.silence(false));
  await waitFor(() => expect(screen.queryByText(/Excel antwoordt niet/)).toBeNull());
});
