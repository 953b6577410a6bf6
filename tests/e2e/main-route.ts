/** The main route of an official, the same in Excel and in Google Sheets: see the ranking, write it, put it back. */
import type { CellValue } from "../../local-hosts/spreadsheet/interface";
import { openStep, type RankedWijk, shownRanking } from "../../tools/browser/pane-reading";
import { closeBrowser, openWorkbench, type Workbench, type WorkbenchOptions } from "../../tools/browser/workbench";

/** Registers the tests for one program. */
export function describeMainRoute(host: NonNullable<WorkbenchOptions["host"]>): void {
  let workbench: Workbench;
  /** What the screen Wijkselectie showed; the tests follow one route. */
  let ranking: RankedWijk[] = [];

  beforeAll(async () => {
    workbench = await openWorkbench({ host, workbook: "genk" });
  });

  afterAll(async () => {
    await workbench.close();
    await closeBrowser();
  });

  /** Every value and formula of the workbook, by sheet. */
  const everything = async (): Promise<Record<string, { values: CellValue[][]; formulas: string[][] }>> => {
    const sheets = await workbench.sheets();
    const contents = await Promise.all(
      sheets.map(async (sheet) => [
        sheet,
        { values: await workbench.cells(`${sheet}!A1:N30`), formulas: await workbench.formulas(`${sheet}!A1:N30`) },
      ]),
    );
    return Object.fromEntries(contents);
  };

  /** Cells once the last of them is filled: a function of the sheet answers when it is done. */
  const spilled = async (range: string): Promise<CellValue[][]> => {
    for (let tries = 0; tries < 160; tries++) {
      const cells = await workbench.cells(range);
      if (cells.at(-1)?.[0] !== null) return cells;
      await workbench.page.waitForTimeout(250);
    }
    const [[first]] = (await workbench.texts(range)) as [[string]];
    const [[formula]] = (await workbench.formulas(range)) as [[string]];
    throw new Error(`${range} stays empty: ${first} for ${formula}`);
  };

  test("the home of the example tells where they stand and names the next step", async () => {
    await workbench.pane.getByText(/\d van \d+ stappen klaar\./).waitFor();
    expect(await workbench.pane.getByRole("button", { name: /^3 ?Kandidaatwijken/ }).innerText()).toContain(
      "15 wijken",
    );
  });

  test("Wijkselectie says in one sentence which wijk stands first, and ranks the others below it", async () => {
    await openStep(workbench.pane, "Wijkselectie");
    ranking = await shownRanking(workbench.pane);
    expect(ranking).toHaveLength(14);
    expect(ranking[0]?.rank).toBe(1);
    const points = ranking.map((wijk) => wijk.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    const [first] = ranking;
    const said = `${first?.name} staat eerst met ${String(first?.points).replace(".", ",")} punten.`;
    expect(await workbench.pane.getByText(said).isVisible()).toBe(true);
  });

  test("a wijk outside a bound has no place, and the reason is told", async () => {
    const unranked = workbench.pane.getByRole("region", { name: "Zonder plaats in de rangorde" });
    expect(await unranked.innerText()).toMatch(/Genk-Centrum\s+Valt af: .*2\.347.*2\.000/);
  });

  test("=WIJKSCORE( typed in the grid spills the very points that the pane shows", async () => {
    await workbench.type(
      "Bronnen!H1",
      '=WIJKSCORE(Kandidaatwijken!D2:K16,Criteria!E2:E9,Criteria!D2:D9,"som",TRANSPOSE(Criteria!F2:G9))',
    );
    const scores = await spilled("Bronnen!H1:H15");
    const names = await workbench.cells("Kandidaatwijken!A2:A16");
    const inGrid = Object.fromEntries(names.map(([name], i) => [name, Math.round(Number(scores[i]?.[0]) * 10) / 10]));
    for (const wijk of ranking) expect([wijk.name, inGrid[wijk.name]]).toEqual([wijk.name, wijk.points]);
  });

  test("before anything is written the plan says what is new and that nothing is overwritten", async () => {
    await workbench.goTo("Criteria!A1");
    await workbench.pane.getByRole("button", { name: "Schrijf naar blad" }).click();
    const plan = workbench.pane.getByRole("dialog");
    expect(await plan.innerText()).toMatch(/Nieuw: het blad Wijkselectie\./);
    expect(await plan.innerText()).toMatch(/Overschrijft niets\./);
    expect(await plan.innerText()).toContain("Plaatst de kaart als beeld op Wijkselectie.");
    expect(await workbench.sheets()).not.toContain("Wijkselectie");
  });

  test("what is written is what was shown, and a chart and the map stand beside it", async () => {
    const before = await everything();
    await workbench.pane.getByRole("dialog").getByRole("button", { name: "Schrijf" }).click();
    await workbench.pane.getByText("Geschreven.").waitFor();
    const after = await everything();
    const { Wijkselectie: written, ...others } = after;
    expect(others).toEqual(before);
    const rows = (written?.values ?? []).filter((row) => typeof row[0] === "number");
    expect(
      rows.map(([rank, points, , name]) => ({ rank, name, points: Math.round(Number(points) * 10) / 10 })),
    ).toEqual(ranking);
    const drawings = workbench.page.getByRole("region", { name: "Grafieken op dit blad" }).getByRole("img");
    const map = workbench.page.getByRole("img", { name: /^Kaart met 15 wijken\. .* staat eerst/ });
    await map.waitFor();
    expect([await map.count(), await drawings.count()]).toEqual([1, 2]);
    expect(await map.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(500);
    expect((await workbench.cells("Wijkselectie!A30:A90")).flat()).toContain("Grenzen: Statbel, CC BY 4.0");
  });

  test("Herstellen says what it undoes and puts back exactly what stood there", async () => {
    const { Wijkselectie: _, ...others } = await everything();
    await workbench.pane.getByRole("button", { name: "Terug" }).click();
    await workbench.pane.getByRole("button", { name: "Herstellen" }).click();
    const plan = workbench.pane.getByRole("dialog");
    expect(await plan.innerText()).toContain("Maak ongedaan");
    await plan.getByRole("button", { name: "Herstel" }).click();
    await workbench.pane.getByText("Hersteld.").waitFor();
    expect(await everything()).toEqual(others);
  });

  test.each([
    { form: "Levende formules", formula: /^=.*WIJK/ },
    { form: "Gewone formules", formula: /^=(?!.*WIJK)/ },
  ])(
    "written as $form the sheet computes the same points, and follows when a weight changes",
    async ({ form, formula }) => {
      const { pane } = workbench;
      const points = async () => {
        await workbench.settled();
        const rows = await workbench.cells("Wijkselectie!A1:D25");
        const ranked = rows.filter((row) => typeof row[0] === "number");
        return Object.fromEntries(ranked.map((row) => [row[3], Math.round(Number(row[1]) * 10) / 10]));
      };
      await openStep(pane, "Wijkselectie");
      await pane.getByRole("radio", { name: form }).check();
      await pane.getByRole("button", { name: "Schrijf naar blad" }).click();
      await pane.getByRole("dialog").getByRole("button", { name: "Schrijf" }).click();
      await pane.getByText("Geschreven.").waitFor();
      expect(await points()).toEqual(Object.fromEntries(ranking.map((wijk) => [wijk.name, wijk.points])));
      expect((await workbench.formulas("Wijkselectie!A1:D25")).flat().some((text) => formula.test(text))).toBe(true);

      await workbench.type("Criteria!E2", "60");
      // Back to the pane: a sidebar of Google only hears of changes when somebody returns to it.
      await pane.getByRole("heading", { level: 1 }).click();
      await pane.getByText(`staat eerst met ${ranking[0]?.points}`.replace(".", ",")).waitFor({ state: "detached" });
      const now = await shownRanking(pane);
      expect(await points()).toEqual(Object.fromEntries(now.map((wijk) => [wijk.name, wijk.points])));
      await workbench.put("Criteria!E2", 10);

      await pane.getByRole("button", { name: "Terug" }).click();
      await pane.getByRole("button", { name: "Herstellen" }).click();
      await pane.getByRole("dialog").getByRole("button", { name: "Herstel" }).click();
      await pane.getByText("Hersteld.").waitFor();
    },
  );

  test("nothing was asked from outside this machine, and no page complained", () => {
    expect(workbench.outside).toEqual([]);
    expect(workbench.complaints).toEqual([]);
  });
}
