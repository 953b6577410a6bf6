/** Whoever comes back from the grid sees what stands there, also where Excel said nothing of it. */
import { act, fireEvent, screen, waitFor } from "@testing-library/react";
import type { FakeContent } from "./fake-host";
import { type OpenPane, openPane, smallChoice } from "./open-pane";

/** Moves the clock on, for whoever looks at it. */
function later(ms: number): void {
  const now = performance.now() + ms;
  jest.spyOn(performance, "now").mockReturnValue(now);
}

afterEach(() => jest.restoreAllMocks());

async function opened(content: FakeContent = {}): Promise<OpenPane> {
  const pane = await openPane({ ...smallChoice(), ...content });
  await screen.findByText(/stappen klaar/);
  return pane;
}

const comeBack = () => act(async () => void fireEvent.focus(window));

test("the workbook is read again, once a while", async () => {
  const { host } = await opened();
  await comeBack();
  expect(host.reads).toBe(1);
  later(6_000);
  await comeBack();
  await waitFor(() => expect(host.reads).toBe(2));
  await comeBack();
  expect(host.reads).toBe(2);
});

test("not while something is proposed", async () => {
  const { host, press } = await openPane({ sheets: { Blad: [["iets"]] } });
  await press("Begin leeg");
  await screen.findByRole("dialog");
  const { reads } = host;
  later(6_000);
  await comeBack();
  expect(host.reads).toBe(reads);
});

test("Google Sheets looks around by itself", async () => {
  const { host } = await opened({ kind: "sheets" });
  later(6_000);
  await comeBack();
  expect(host.reads).toBe(1);
});
