/** The bar above the workbook: its name, what to open, the add-in's buttons, and the choices of program, language and theme. */
import type { AddinButton } from "./addin";
import { button, byId } from "./page-elements";
import type { Settings } from "./settings";
import type { Texts } from "./texts";

export interface HeaderActions {
  load(content: "example" | "empty"): void;
  choose(settings: Settings): void;
}

export interface HeaderContent {
  readonly settings: Settings;
  readonly texts: Texts;
  /** Of the workbook. */
  readonly name: string;
  readonly buttons: readonly AddinButton[];
}

const hostNames: Readonly<Record<Settings["host"], string>> = { excel: "Excel", sheets: "Google Sheets" };
const languageNames: Readonly<Record<Settings["language"], string>> = { nl: "Nederlands", en: "English" };

export function drawHeader(content: HeaderContent, actions: HeaderActions): void {
  const { settings, texts } = content;
  document.title = `${content.name} - Wijkwerf`;
  byId("name").textContent = content.name;
  byId("about").textContent = texts.about;
  byId("files").replaceChildren(
    button(texts.example, () => actions.load("example")),
    button(texts.empty, () => actions.load("empty")),
  );
  byId("choices").replaceChildren(
    choice(texts.language, languageNames, settings.language, (language) => actions.choose({ ...settings, language })),
    choice(texts.theme, { light: texts.light, dark: texts.dark, contrast: texts.contrast }, settings.theme, (theme) =>
      actions.choose({ ...settings, theme }),
    ),
    choice(texts.host, hostNames, settings.host, (host) => actions.choose({ ...settings, host })),
  );
  byId("ribbon").replaceChildren(...content.buttons.map(ribbonButton));
}

function ribbonButton({ label, tip, opensPane, press }: AddinButton): HTMLButtonElement {
  const made = button(label, async () => {
    if (opensPane) byId("side").hidden = false;
    made.disabled = true;
    await press().finally(() => {
      made.disabled = false;
    });
  });
  made.title = tip;
  return made;
}

function choice<T extends string>(
  label: string,
  names: Readonly<Record<T, string>>,
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  const select = document.createElement("select");
  for (const value of Object.keys(names) as T[]) select.add(new Option(names[value], value, false, value === chosen));
  select.addEventListener("change", () => choose(select.value as T));
  const field = document.createElement("label");
  field.append(`${label} `, select);
  return field;
}
