/** What the person at the workbench chose: host, language and theme. Kept in the address, so that a reload keeps them. */

export interface Settings {
  readonly host: "excel" | "sheets";
  readonly language: "nl" | "en";
  readonly theme: "light" | "dark" | "contrast";
}

const choices = {
  host: ["excel", "sheets"],
  language: ["nl", "en"],
  theme: ["light", "dark", "contrast"],
} as const;

/** From an address such as "?language=en&theme=dark"; what is missing or unknown gets the first choice. */
export function settingsFrom(search: string): Settings {
  const given = new URLSearchParams(search);
  const chosen = <K extends keyof typeof choices>(name: K): (typeof choices)[K][number] => {
    const known: readonly (typeof choices)[K][number][] = choices[name];
    return known.find((choice) => choice === given.get(name)) ?? choices[name][0];
  };
  return { host: chosen("host"), language: chosen("language"), theme: chosen("theme") };
}

export function addressFor(settings: Settings): string {
  return `?${new URLSearchParams({ ...settings })}`;
}
