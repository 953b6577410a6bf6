/** Google Sheets in the workbench: the local Google around the built add-on, with its menu and its sidebar. */
import type { ScriptManifest, ShownPage } from "../../sheets/interface";
import { createSheetsHost } from "../../sheets/sheets-host";
import type { Addin, AddinProgram, AddinSurroundings } from "./addin";
import { showDialog } from "./dialog";
import { textsFor } from "./texts";

/** A sidebar is as wide as Google makes it. */
export const sheetsProgram: AddinProgram = { width: { usual: 300, narrowest: 300, widest: 300 }, open };

/** Before all else in a page of the add-on: google.script, as Google puts it there. */
const googleFirst = "<script>window.google = window.parent.wijkwerfGoogle;</script>";

/** The pieces of the map in the script project: a province each. */
const MAP = ["names", "outlines"].flatMap((kind) => ["1", "2", "3", "4", "7"].map((place) => `map/${kind}-${place}`));

async function open({ spreadsheet, frame, settings, name }: AddinSurroundings): Promise<Addin> {
  const [code, sidebar, rest, manifest, ...pieces] = await Promise.all([
    built("Code.js"),
    built("sidebar.html"),
    built("sidebar-rest.html"),
    built("appsscript.json").then((text): ScriptManifest => JSON.parse(text)),
    ...MAP.map((name) => built(`${name}.html`)),
  ]);
  const dutch = settings.language === "nl";
  const host = createSheetsHost({
    spreadsheet,
    code,
    files: { sidebar, "sidebar-rest": rest, ...Object.fromEntries(MAP.map((name, i) => [name, pieces[i] ?? ""])) },
    manifest,
    locale: dutch ? "nl_BE" : "en_US",
    userLocale: settings.language,
    fileName: name,
  });
  Object.assign(window, { wijkwerfGoogle: host.google() });
  const show = (page: ShownPage): void => {
    // As a file of its own: a page of this size in an attribute makes every look at the frame slow.
    const html = page.html.replace(/<head>/i, `$&${googleFirst}`);
    const url = URL.createObjectURL(new Blob([html], { type: "text/html;charset=utf-8" }));
    if (page.kind === "sidebar") frame.src = url;
    else showDialog({ ...page, url, closeLabel: textsFor(settings.language).close });
  };
  host.onPage(show);
  await host.open();
  const menu = host.menu();
  const [first] = menu;
  if (first) await host.pick(first.functionName);
  return {
    title: host.page()?.title || "Wijkwerf",
    buttons: menu.map(({ caption, functionName }, index) => ({
      label: caption,
      tip: "",
      opensPane: index === 0,
      press: () => host.pick(functionName),
    })),
    settled: () => host.settled(),
    stats: () => host.stats(),
    close() {
      host.dispose();
      frame.src = "about:blank";
    },
  };
}

async function built(file: string): Promise<string> {
  const response = await fetch(`/sheets-addon/${file}`);
  if (!response.ok) throw new Error(`${file} of the Google add-on is not there: run npm run build.`);
  return response.text();
}
