/** Public figures from a file on this computer, into the sheet of the candidates. */
import { openStep, wordsOf } from "../../tools/browser/pane-reading";
import { closeBrowser, openWorkbench, type WorkbenchOptions } from "../../tools/browser/workbench";

afterAll(closeBrowser);

/** In the layout of provincies.incijfers.be; the figures are made up. */
const file = [
  "period;geolevel;geoitem;v2210_wv_bj_voor1946;v2210_wv",
  "2023;statsec2019;71016A20-;210;1100",
  "2023;statsec2019;71016A51-;150;800",
  "2023;statsec2019;71016A512;-99997;270",
  "2022;statsec2019;71016A20-;211;1090",
  "2023;statsec2019;23027A00-;99;500",
].join("\n");

test.each<WorkbenchOptions>([{ host: "excel" }, { host: "sheets" }])(
  "a csv file is read in $host: every row is accounted for, a suppressed figure stays missing, and it can be put back",
  async (options) => {
    const workbench = await openWorkbench({ ...options, workbook: "genk" });
    const { page, pane } = workbench;
    await openStep(pane, "Kandidaatwijken");
    await pane.getByRole("button", { name: "Lees cijfers in" }).click();
    const chooser = page.waitForEvent("filechooser");
    await pane.getByRole("button", { name: "Kies een bestand" }).click();
    await (await chooser).setFiles({
      name: "woningen.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`\uFEFF${file}`),
    });

    await pane.getByRole("checkbox", { name: "v2210_wv_bj_voor1946" }).check();
    await pane.getByText("3 gebruikt, 2 van andere gebieden of jaren").waitFor();
    const preview = pane.getByRole("row", { name: /^Termien - Klooster/ });
    expect(await wordsOf(preview)).toContain("afgeschermd");

    await pane.getByRole("button", { name: "Voeg toe" }).click();
    const plan = pane.getByRole("dialog");
    expect(await wordsOf(plan)).toContain("Overschrijft niets.");
    await plan.getByRole("button", { name: "Schrijf" }).click();
    await pane.getByText("Geschreven.").waitFor();
    const [header, kolderbos, tuinwijk, klooster] = await workbench.cells("Kandidaatwijken!L1:L4");
    expect(header?.[0]).toContain("v2210_wv_bj_voor1946");
    expect([kolderbos, tuinwijk]).toEqual([[210], [150]]);
    expect(typeof klooster?.[0]).not.toBe("number");
    const criteria = await workbench.cells("Criteria!A10:L10");
    expect(criteria[0]?.[0]).toContain("v2210_wv_bj_voor1946");
    expect(criteria[0]).toContain(2023);

    await pane.getByRole("button", { name: "Terug" }).click();
    await pane.getByRole("button", { name: "Herstellen" }).click();
    await pane.getByRole("dialog").getByRole("button", { name: "Herstel" }).click();
    await pane.getByText("Hersteld.").waitFor();
    expect((await workbench.cells("Kandidaatwijken!L1:L4")).flat()).toEqual([null, null, null, null]);
    expect(workbench.outside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
    await workbench.close();
  },
);
