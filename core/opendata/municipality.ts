/** In which municipality areas lie: as the figures, a list of areas or a conversion table tell, else by their digits. */
import { foldWord } from "../cells/words";
import { leadingMunicipality, liesInMunicipality, readAreaCode } from "./area-code";
import type { Crosswalk } from "./crosswalk";
import type { Figures } from "./figures";

export interface Municipality {
  /** What to call it: a name or its NIS code; where nothing tells it, the five digits that the codes begin with. */
  name: string;
  /** False: only the digits say so, and one sector in ten lies in another municipality than its digits since the mergers. */
  told: boolean;
  /** Whether an area lies in it, or where nothing tells, whether its code begins with the digits. */
  holds(code: string): boolean;
}

export interface MunicipalitySources extends Pick<Figures, "names" | "municipalities"> {
  /** Conversion tables that the user gave, the newest last. */
  tables: readonly Crosswalk[];
}

type Tell = (code: string) => string | undefined;

/** The municipality that all areas lie in; undefined without areas, for several municipalities, and for larger areas. */
export function sharedMunicipality(codes: readonly string[], sources: MunicipalitySources): Municipality | undefined {
  if (codes.length === 0 || !codes.every((code) => liesInMunicipality(readAreaCode(code)?.level ?? ""))) {
    return undefined;
  }
  for (const tell of [tellByName(sources), tellByTable(sources)]) {
    const found = codes.flatMap((code) => tell(code) ?? []);
    if (found.length < codes.length) continue;
    const one = onlyOne(found);
    if (one === undefined) return undefined;
    const holds = (code: string) => foldWord(tell(code) ?? "") === foldWord(one);
    return { name: sources.names.get(one) ?? one, told: true, holds };
  }
  const digits = onlyOne(codes.map(leadingMunicipality));
  if (digits === undefined) return undefined;
  return { name: digits, told: false, holds: (code) => leadingMunicipality(code) === digits };
}

/** The name that the file or a list gives; for a code of another year, that of the codes that a table leads to. */
function tellByName({ municipalities, tables }: MunicipalitySources): Tell {
  return (code) =>
    municipalities.get(code) ?? onlyOne(linked(tables, code).flatMap((other) => municipalities.get(other) ?? []));
}

/** The NIS code of the municipality that a table leads to. */
function tellByTable({ tables }: MunicipalitySources): Tell {
  return (code) => onlyOne(linked(tables, code).filter((other) => readAreaCode(other)?.level === "gemeente"));
}

/** The codes on the other side of the newest table that knows this one. */
function linked(tables: readonly Crosswalk[], code: string): readonly string[] {
  for (const { forward, backward } of [...tables].reverse()) {
    const found = forward.get(code) ?? backward.get(code);
    if (found) return found;
  }
  return [];
}

function onlyOne(texts: readonly string[]): string | undefined {
  const [first] = texts;
  return texts.every((text) => foldWord(text) === foldWord(first ?? "")) ? first : undefined;
}
