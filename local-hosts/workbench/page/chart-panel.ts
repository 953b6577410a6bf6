/** Shows under the grid the charts and pictures that the add-in put on the sheet that is open. */
import type { PictureRecord, Spreadsheet } from "../../spreadsheet/interface";
import { drawChart, drawLegend } from "./chart-drawing";
import type { Texts } from "./texts";

/** Keeps `panel` up to date with the open sheet; hidden while that sheet has none. Answers how to stop. */
export function showCharts(spreadsheet: Spreadsheet, panel: HTMLElement, texts: Texts): () => void {
  let planned = 0;
  // It scrolls, so the keyboard must be able to get there.
  panel.tabIndex = 0;

  function draw(): void {
    const charts = spreadsheet.charts.list(spreadsheet.sheets.active());
    const pictures = spreadsheet.pictures.list(spreadsheet.sheets.active());
    panel.hidden = charts.length + pictures.length === 0;
    const heading = document.createElement("h2");
    heading.id = "charts-title";
    heading.textContent = texts.charts;
    const figures = charts.map((chart) => {
      const figure = document.createElement("figure");
      const caption = document.createElement("figcaption");
      caption.textContent = chart.title || texts.noTitle;
      const legend = drawLegend(spreadsheet, chart);
      const picture = drawChart(spreadsheet, chart, chart.altText || chart.title || texts.noTitle);
      figure.append(caption, ...(legend ? [legend] : []), picture);
      return figure;
    });
    const row = document.createElement("div");
    row.className = "chart-row";
    row.append(...figures, ...pictures.map(showPicture));
    panel.replaceChildren(heading, row);
  }

  /** Many changes come together: one drawing for all of them. */
  function plan(): void {
    cancelAnimationFrame(planned);
    planned = requestAnimationFrame(draw);
  }

  plan();
  const stopPictures = spreadsheet.pictures.listen(plan);
  const stop = spreadsheet.listen(({ type }) => {
    if (type !== "selected") plan();
  });
  return () => {
    stop();
    stopPictures();
    cancelAnimationFrame(planned);
    panel.hidden = true;
  };
}

function showPicture({ png, altText }: PictureRecord): HTMLElement {
  const figure = document.createElement("figure");
  const image = document.createElement("img");
  image.src = `data:image/png;base64,${png}`;
  image.alt = altText;
  figure.append(image);
  return figure;
}
