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
  const { texts } = content;
  document.title = `${content.name} - Wijkwerf`;
  byId("name").textContent = content.name;
  byId("about").textContent = texts.about;
  const themeNames = { light: texts.light, dark: texts.dark, contrast: texts.contrast };
  const focused = document.activeElement?.id;
  byId("files").replaceChildren(
    named(
      "load-example",
      button(texts.example, () => actions.load("example")),
    ),
    named(
      "load-empty",
      button(texts.empty, () => actions.load("empty")),
    ),
  );
  byId("choices").replaceChildren(
    choice("language", texts.language, languageNames, content, actions),
    choice("theme", texts.theme, themeNames, content, actions),
    choice("host", texts.host, hostNames, content, actions),
  );
  byId("ribbon").replaceChildren(...content.buttons.map((one) => ribbonButton(one, texts)));
  // Drawn anew, the control that was used would lose the focus.
  if (focused) document.getElementById(focused)?.focus();
}

function ribbonButton({ label, tip, opensPane, press }: AddinButton, texts: Texts): HTMLButtonElement {
  const made = button(label, async () => {
    if (opensPane) byId("side").hidden = false;
    made.disabled = true;
    await press()
      .catch((problem: unknown) => {
        byId("status").textContent = `${texts.failed}: ${problem}`;
      })
      .finally(() => {
        made.disabled = false;
      });
  });
  made.title = tip;
  return made;
}

/** A list to choose one of the settings from. */
function choice<K extends keyof Settings>(
  setting: K,
  label: string,
  names: Readonly<Record<Settings[K], string>>,
  { settings }: HeaderContent,
  actions: HeaderActions,
): HTMLElement {
  const select = named(`choose-${setting}`, document.createElement("select"));
  const values = Object.keys(names) as Settings[K][];
  for (const value of values) select.add(new Option(names[value], value, false, value === settings[setting]));
  select.addEventListener("change", () => actions.choose({ ...settings, [setting]: select.value }));
  const field = document.createElement("label");
  field.append(`${label} `, select);
  return field;
}

function named<T extends HTMLElement>(id: string, element: T): T {
  element.id = id;
  return element;
}
