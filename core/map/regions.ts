/** In which pieces the map of Flanders is cut, and what they are called: one province is one region. */

/** The first digit of the NIS codes of a province's municipalities, and of the codes of its sectors. */
export type RegionId = "1" | "2" | "3" | "4" | "7";

export const REGIONS: readonly RegionId[] = ["1", "2", "3", "4", "7"];

/** The list of sectors of 1 January 2021; codes of other years are told, not guessed. */
export const VINTAGE = 2021;

/** To be named wherever a map is shown or printed. */
export const MAP_SOURCE = "Statbel, CC BY 4.0";

/** Metres (Belgian Lambert 2008) per unit of the coordinates that are shipped. */
export const METRES_PER_UNIT = 5;

/** `names` is enough to search; `outlines` is fetched when a map is opened. */
export type PieceName = `${"names" | "outlines"}-${RegionId}`;

export const PIECE_NAMES: readonly PieceName[] = ["names", "outlines"].flatMap((kind) =>
  REGIONS.map((region) => `${kind}-${region}` as PieceName),
);

/** Form and year of the pieces: to be raised when either changes. */
export const PIECE_VERSION = `1-${VINTAGE}`;

/** First line of each piece: another version of the pane may have left one in a browser. */
export function pieceHeader(name: PieceName): string {
  return `wijkwerf map ${PIECE_VERSION} ${name}`;
}

/** The lines of a piece after its header; undefined for a piece of another version, or for no piece at all. */
export function pieceLines(name: PieceName, text: string): string[] | undefined {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  return header === pieceHeader(name) ? lines : undefined;
}

/** Where a sector or municipality is to be looked for; undefined outside the Flemish Region. */
export function regionOf(code: string): RegionId | undefined {
  return REGIONS.find((region) => code.startsWith(region) && !/^(?:21|25)/.test(code));
}
