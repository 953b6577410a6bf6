/** The words of the workbench itself, Dutch and English. */
import type { Settings } from "./settings";

const nl = {
  about: "Proefwerkboek op deze computer",
  example: "Voorbeeld laden",
  empty: "Leeg werkboek",
  exampleName: "Voorbeeld Halle",
  emptyName: "Leeg werkboek",
  firstSheet: "Blad1",
  host: "Programma",
  language: "Taal",
  theme: "Weergave",
  light: "Licht",
  dark: "Donker",
  contrast: "Contrast",
  pane: "Zijvenster",
  closePane: "Zijvenster sluiten",
  divider: "Breedte van het zijvenster",
  charts: "Grafieken op dit blad",
  noTitle: "Grafiek zonder titel",
  opening: "Het werkboek wordt geopend …",
  failed: "Dit lukte niet",
  close: "Sluiten",
};

const en: typeof nl = {
  about: "Trial workbook on this computer",
  example: "Load example",
  empty: "Empty workbook",
  exampleName: "Example Halle",
  emptyName: "Empty workbook",
  firstSheet: "Sheet1",
  host: "Program",
  language: "Language",
  theme: "Appearance",
  light: "Light",
  dark: "Dark",
  contrast: "Contrast",
  pane: "Side pane",
  closePane: "Close the side pane",
  divider: "Width of the side pane",
  charts: "Charts on this sheet",
  noTitle: "Chart without a title",
  opening: "Opening the workbook …",
  failed: "That did not work",
  close: "Close",
};

export type Texts = typeof nl;

export const textsFor = (language: Settings["language"]): Texts => (language === "nl" ? nl : en);
