/** The twenty kinds of actor that we propose to look for; words of the user's sheet, in every language the same. */
import { foldWord } from "../cells/words";

export interface ProposedCategory {
  readonly name: string;
  /** Parts of words by which a row counts as one of this kind. */
  readonly parts: readonly string[];
  /** Residents: by themselves, or through a group that speaks for them. */
  readonly residents?: "own" | "organised";
}

export const proposedCategories: readonly ProposedCategory[] = [
  { name: "college en schepenen", parts: ["schepen", "college", "burgemeester", "politiek", "bestuur"] },
  { name: "gemeentelijke dienst", parts: ["dienst ", "gemeentelijke dienst", "ambtenaar", "administratie"] },
  { name: "OCMW en sociale dienst", parts: ["ocmw", "sociale dienst", "sociaal huis"] },
  { name: "energiehuis", parts: ["energiehuis", "energieloket"] },
  { name: "netbeheerder", parts: ["netbeheerder", "fluvius"] },
  { name: "water en riolering", parts: ["water", "riolering"] },
  { name: "woonmaatschappij", parts: ["woonmaatschappij", "sociale huisvesting"] },
  { name: "eigenaar-bewoners", parts: ["eigenaar-bewoner", "eigenaars-bewoner"], residents: "own" },
  { name: "eigenaar-verhuurders", parts: ["verhuurder"] },
  { name: "huurders", parts: ["huurder"], residents: "own" },
  { name: "VME en syndicus", parts: ["vme", "syndic", "mede-eigen"] },
  {
    name: "wijkvereniging",
    parts: [
      ...["wijkvereniging", "buurtcomite", "wijkcomite", "buurtwerk", "wijkwerking"],
      ...["bewonersgroep", "bewonerscomite", "bewonersvereniging", "bewonersplatform", "bewonersraad"],
    ],
    residents: "organised",
  },
  { name: "handelaars", parts: ["handelaar", "middenstand", "horeca", "winkel"] },
  { name: "school en kinderopvang", parts: ["school", "kinderopvang", "onderwijs"] },
  { name: "zorg en welzijn", parts: ["zorg", "welzijn", "gezondheid", "dokter"] },
  { name: "aannemers en installateurs", parts: ["aannemer", "installateur", "bouwsector", "architect"] },
  { name: "erfgoed", parts: ["erfgoed", "monument"] },
  { name: "bank en kredietgever", parts: ["bank", "krediet", "lening"] },
  { name: "provincie en intercommunale", parts: ["provincie", "intercommunale", "streek"] },
  { name: "energiecoöperatie", parts: ["cooperatie", "energiegemeenschap"] },
];

/** The number of the proposal that a category (or, where there is none, a name) belongs to; -1 for none. */
export function proposalOf(category: string | undefined, name: string): number {
  const at = (text: string) =>
    proposedCategories.findIndex((one) => foldWord(one.name) === text || one.parts.some((part) => text.includes(part)));
  const folded = foldWord(category ?? "");
  const byCategory = folded === "" ? -1 : at(folded);
  return byCategory >= 0 ? byCategory : at(foldWord(name));
}
