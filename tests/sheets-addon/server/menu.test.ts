/** The menu, the sidebar and the help, in every mode in which Google runs them. */
import { openSheets } from "../../local-hosts/sheets/open-sheets";

describe("the menu", () => {
  test.each(["NONE", "LIMITED"] as const)("stands there when the file opens in mode %s", async (mode) => {
    const { host } = await openSheets();
    await host.open(mode);
    expect(host.menu().map(({ caption }) => caption)).toEqual(["Open de stappen", "Bereken opnieuw", "Lees de uitleg"]);
  });

  test("stands there right after the installation", async () => {
    const { host } = await openSheets();
    await host.install();
    expect(host.menu()).toHaveLength(3);
  });

  test("is in English for somebody who reads no Dutch", async () => {
    const { host } = await openSheets({ userLocale: "en" });
    await host.open();
    expect(host.menu()[0]?.caption).toBe("Open the steps");
  });

  test("does not look into the file when it opens", async () => {
    const { host } = await openSheets();
    await host.open("NONE");
    expect(Object.keys(host.stats().byMember).filter((member) => !/^(Menu|Ui|Session)\./.test(member))).toEqual([
      "SpreadsheetApp.getUi",
    ]);
  });

  test("opens the pane in the user's language", async () => {
    const { host } = await openSheets({ userLocale: "en" });
    await host.open();
    await host.pick("openPane");
    expect(host.page()).toMatchObject({ kind: "sidebar", title: "Wijkwerf", width: 300 });
    expect(host.page()?.html).toContain('data-language="en" data-command=""');
  });

  test("gives the pane the command to calculate along", async () => {
    const { host } = await openSheets();
    await host.open();
    await host.pick("Bereken opnieuw");
    expect(host.page()?.html).toContain('data-language="nl" data-command="calculate"');
  });

  test("explains the sheet functions in a dialog without scripts or links", async () => {
    const { host } = await openSheets();
    await host.open();
    await host.pick("showHelp");
    const page = host.page();
    expect(page).toMatchObject({ kind: "dialog", title: "Uitleg bij Wijkwerf" });
    expect(page?.html).toContain("WIJKSCORE");
    expect(page?.html).not.toMatch(/<script|https?:|src=|href=/);
  });
});
