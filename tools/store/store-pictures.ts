/** The pictures that both stores ask for: which, how large, and how one gets there. A list of its own beside the manual's. */
import { type PaneScreen, screens } from "../browser/screens";
import type { WorkbenchOptions } from "../browser/workbench";

/** One program in one language: its screens are photographed one after the other. */
export interface StoreLook {
  /** What the names of its files begin with. */
  readonly prefix: string;
  readonly width: number;
  readonly height: number;
  readonly options: WorkbenchOptions;
  /** By the rest of the name of the file. */
  readonly screens: Readonly<Record<string, PaneScreen>>;
}

/** What a person should see first, in that order; Microsoft takes five, and so does Google. */
const SHOWN = {
  "1-rangorde": screens.ranking,
  "2-hoe-zeker": screens.sure,
  "3-impact": screens.impact,
  "4-gereed": screens.checklist,
  "5-schrijven": screens.plan,
} as const;

export const looks: readonly StoreLook[] = [
  { prefix: "microsoft-nl", width: 1366, height: 768, options: { host: "excel" }, screens: SHOWN },
  { prefix: "microsoft-en", width: 1366, height: 768, options: { host: "excel", language: "en" }, screens: SHOWN },
  { prefix: "google-nl", width: 1280, height: 800, options: { host: "sheets" }, screens: SHOWN },
];

export interface Drawing {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** The markup around the icon; `ICON` is where it comes. */
  readonly markup: string;
}

export const ICON = "<!-- ICON -->";
const fills = `<div style="width:100vw;height:100vh">${ICON}</div>`;

/** Drawn from manifests/icons/icon.svg. */
export const drawings: readonly Drawing[] = [
  { name: "logo-300x300", width: 300, height: 300, markup: fills },
  { name: "icon-128", width: 128, height: 128, markup: fills },
  { name: "icon-32", width: 32, height: 32, markup: fills },
  {
    name: "banner-220x140",
    width: 220,
    height: 140,
    markup: `<div style="width:220px;height:140px;background:#106253;color:#fff;display:flex;flex-direction:column;align-items:center;justify-content:center;font:600 24px 'Segoe UI',Arial,sans-serif"><div style="width:64px;height:64px">${ICON}</div>Wijkwerf</div>`,
  },
];
