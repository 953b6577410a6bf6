/** Excel in the workbench: the local Excel around the built add-in, with the ribbon of its manifest. */
import { createExcelHost } from "../../excel/host";
import type { FunctionsFile, OfficeTheme } from "../../excel/interface";
import type { Addin, AddinProgram, AddinSurroundings } from "./addin";
import { readManifest } from "./manifest";
import type { Settings } from "./settings";

const officeLocales = { nl: "nl-BE", en: "en-US" } as const;

/** The colours that Office reports for its own themes. */
const officeThemes: Readonly<Record<Settings["theme"], OfficeTheme>> = {
  light: {
    bodyBackgroundColor: "#FFFFFF",
    bodyForegroundColor: "#262626",
    controlBackgroundColor: "#F3F2F1",
    controlForegroundColor: "#262626",
  },
  dark: {
    bodyBackgroundColor: "#262626",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#363636",
    controlForegroundColor: "#FFFFFF",
  },
  contrast: {
    bodyBackgroundColor: "#000000",
    bodyForegroundColor: "#FFFFFF",
    controlBackgroundColor: "#000000",
    controlForegroundColor: "#FFFFFF",
  },
};

export const excelProgram: AddinProgram = { width: { usual: 350, narrowest: 320, widest: 600 }, open };

async function open({ spreadsheet, frame, settings, name }: AddinSurroundings): Promise<Addin> {
  const locale = officeLocales[settings.language];
  const manifest = await readManifest(locale);
  const metadata: FunctionsFile = await (await fetch(manifest.functionsUrl)).json();
  const host = createExcelHost({
    spreadsheet,
    metadata,
    uiLocale: locale,
    theme: officeThemes[settings.theme],
    documentUrl: `C:\\Documenten\\${name}.xlsx`,
  });
  Object.assign(window, {
    wijkwerfInstall(page: Window) {
      if (settings.theme === "contrast") playHighContrast(page);
      host.install(page);
    },
  });
  await load(frame, manifest.paneUrl);
  return {
    title: "Wijkwerf",
    buttons: manifest.buttons.map(({ label, tip, functionName }) => ({
      label,
      tip,
      opensPane: functionName === null,
      press: () => (functionName === null ? Promise.resolve() : host.triggerCommand(functionName)),
    })),
    settled: () => host.settled(),
    stats: () => host.stats(),
    close() {
      host.dispose();
      frame.src = "about:blank";
    },
  };
}

/** High contrast is a choice of the operating system: a page can only be told that it was made. */
function playHighContrast(page: Window): void {
  const asked = page.matchMedia.bind(page);
  page.matchMedia = (query) => asked(/forced-colors:\s*active/.test(query) ? "all" : query);
}

function load(frame: HTMLIFrameElement, url: string): Promise<void> {
  return new Promise((resolve) => {
    frame.addEventListener("load", () => resolve(), { once: true });
    frame.src = url;
  });
}
