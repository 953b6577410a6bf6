/// <reference lib="dom" />
/** The dossier on paper: two pages of A4 on which nothing is cut, with the longest texts that are allowed. */
import { type Browser, chromium } from "playwright-core";
import { DOSSIER_SHEETS, planDossier } from "../../core/dossier/plan-dossier";
import { options, workbook } from "../core/dossier/example-workbook";
import { longestOptions, longestWorkbook } from "../core/dossier/longest-dossier";
import { pagesAsHtml } from "../core/dossier/page-as-html";
import { printedPage } from "../core/dossier/printed-page";

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(process.env.BROWSER_ENDPOINT ?? "");
});
afterAll(() => browser.close());

test.each([
  ["the example", workbook(), options],
  ["the longest texts", workbook(), longestOptions],
  ["long names, sources and a long budget", longestWorkbook(), longestOptions],
])("%s prints on two pages, and no text is cut or runs over the edge", async (_, snapshot, over) => {
  const plan = planDossier(snapshot, over);
  if (!plan) throw new Error("it does not fit");
  const page = await browser.newPage();
  await page.setContent(pagesAsHtml(DOSSIER_SHEETS.map((sheet) => printedPage(plan, sheet))));
  const cut = await page.evaluate(() => {
    const points = (pixels: number) => (pixels * 72) / 96;
    return [...document.querySelectorAll("span")].flatMap((span) => {
      const { width, height } = span.getBoundingClientRect();
      const tooWide = points(width) > Number(span.dataset.room);
      const tooHigh = points(height) > Number(span.dataset.height) + 1;
      return tooWide || tooHigh ? [`${Math.round(points(width))}/${span.dataset.room}: ${span.textContent}`] : [];
    });
  });
  expect(cut).toEqual([]);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(DOSSIER_SHEETS.length);
  await page.close();
});
