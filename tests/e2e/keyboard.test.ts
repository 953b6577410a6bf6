/** The main route with the keyboard alone. */
import { closeBrowser, openWorkbench, type Workbench, type WorkbenchOptions } from "../../tools/browser/workbench";

afterAll(closeBrowser);

/** Presses Tab (or Shift+Tab) until what has the focus in the pane begins with these words. */
async function tabTo(workbench: Workbench, words: string, key = "Tab"): Promise<void> {
  const focused = () =>
    workbench.pane.locator("body").evaluate(({ ownerDocument }) => {
      const element = ownerDocument.activeElement;
      if (element === ownerDocument.body) return "";
      const words = element?.getAttribute("aria-label") ?? (element as HTMLElement | null)?.innerText ?? "";
      return words.replace(/\s+/g, " ").trim();
    });
  const passed: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    await workbench.page.keyboard.press(key);
    const now = await focused();
    if (now.startsWith(words)) return;
    passed.push(now);
  }
  throw new Error(`Tab never came to "${words}". It passed: ${passed.join(" | ")}`);
}

test.each<WorkbenchOptions>([{ host: "excel" }, { host: "sheets" }])(
  "from the home to a written sheet and back, in $host, without a mouse",
  async (options) => {
    const workbench = await openWorkbench(options);
    const { pane, page } = workbench;
    await pane.getByRole("navigation").waitFor();
    // As F6 in Excel and Google Sheets: from the grid to the pane.
    await pane.locator("body").evaluate(({ ownerDocument }) => ownerDocument.defaultView?.focus());

    await tabTo(workbench, "7 Wijkselectie");
    await page.keyboard.press("Enter");
    const heading = pane.getByRole("heading", { level: 1, name: "Wijkselectie" });
    await heading.waitFor();
    expect(await heading.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);

    await tabTo(workbench, "Schrijf naar blad");
    await page.keyboard.press("Enter");
    const plan = pane.getByRole("dialog");
    await plan.waitFor();
    await tabTo(workbench, "Annuleren");
    await page.keyboard.press("Escape");
    await plan.waitFor({ state: "detached" });
    expect(await workbench.sheets()).not.toContain("Wijkselectie");

    await page.keyboard.press("Enter");
    await plan.waitFor();
    await tabTo(workbench, "Schrijf");
    await page.keyboard.press("Enter");
    await pane.getByText("Geschreven.").waitFor();
    expect(await workbench.sheets()).toContain("Wijkselectie");

    await tabTo(workbench, "Terug", "Shift+Tab");
    await page.keyboard.press("Enter");
    await pane.getByRole("navigation").waitFor();
    await tabTo(workbench, "Herstellen");
    await page.keyboard.press("Enter");
    await plan.waitFor();
    await tabTo(workbench, "Herstel");
    await page.keyboard.press("Enter");
    await pane.getByText("Hersteld.").waitFor();
    expect(await workbench.sheets()).not.toContain("Wijkselectie");
    await workbench.close();
  },
  // Some sixty presses of a key, each looked at.
  150_000,
);
