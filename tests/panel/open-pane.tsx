/** Opens the pane on a workbook, as a user would find it. */
import { act, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { App } from "../../panel/app";
import { genk as genkWorkbook } from "../examples/genk";
import { type FakeContent, type FakeHost, fakeHost } from "./fake-host";

// jsdom lays nothing out: without a size the page counts as invisible and a dialog could not take the focus.
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 350, 700);

// What is waited for comes, also on a machine that does other things as well: no test is about how soon.
configure({ asyncUtilTimeout: 20_000 });

export interface OpenPane {
  host: FakeHost;
  user: UserEvent;
  /** Presses the button, link or tile with this name. */
  press(name: string | RegExp): Promise<void>;
}

export async function openPane(content: FakeContent = {}): Promise<OpenPane> {
  const host = fakeHost(content);
  const user = userEvent.setup();
  await act(async () => {
    render(<App host={host} />);
  });
  return {
    host,
    user,
    press: async (name) => {
      await user.click(await screen.findByRole("button", { name }));
    },
  };
}

/** The example of Genk as it stands in a workbook. */
export function genk(): FakeContent {
  const sheets = Object.fromEntries(genkWorkbook.sheets.map(({ name, values }) => [name, values]));
  const tables = genkWorkbook.sheets.flatMap(({ name: sheet, tables: own }) => own.map((one) => ({ ...one, sheet })));
  return { sheets, tables };
}

/** Four wijken and two criteria that a person can check by heart. */
export function smallChoice(): FakeContent {
  return {
    sheets: {
      Kandidaatwijken: [
        ["Wijk", "Gas", "Draagvlak"],
        ["Noord", 20, 1],
        ["Oost", 10, 5],
        ["Zuid", 15, 3],
        ["West", 30, ""],
      ],
      Criteria: [
        ["Criterium", "Thema", "Richting", "Gewicht", "Slechtste", "Beste", "Bovengrens"],
        ["Gas", "Energie", "hoog", 1, 0, 20, 25],
        ["Draagvlak", "Mensen", "hoog", 3, 1, 5, ""],
      ],
    },
  };
}
