/** The screen with help, as somebody reads it who asks a colleague for help. */
import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../../../panel/app";
import { fakeHost } from "../../fake-host";

async function openHelp(version?: string): Promise<void> {
  const host = fakeHost({});
  await act(async () => {
    render(<App host={version === undefined ? host : Object.assign(host, { version })} />);
  });
  await userEvent.click(await screen.findByRole("button", { name: /^Hulp/ }));
}

test("it says which version this is, so that an IT department knows what to look for", async () => {
  await openHelp("1.2.3");
  expect(await screen.findByText("Wijkwerf, versie 1.2.3")).toBeTruthy();
});

test("a host without a version shows none", async () => {
  await openHelp();
  expect(await screen.findByText(/Gaan mijn gegevens ergens naartoe/)).toBeTruthy();
  expect(screen.queryByText(/versie \d/)).toBeNull();
});
