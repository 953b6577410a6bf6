/** Words of the map. */
import { texts } from "../../core/texts/text";

export const words = texts("map", {
  asDrawing: { nl: "Toon als kaart", en: "Show as a map" },
  choose: { nl: "Kies een wijk op de kaart", en: "Choose a neighbourhood on the map" },
  nearer: { nl: "Dichterbij", en: "Zoom in" },
  further: { nl: "Verder weg", en: "Zoom out" },
  whole: { nl: "Hele kaart", en: "Whole map" },
  class: { nl: "{from} tot {to}", en: "{from} to {to}" },
  noValue: { nl: "Geen score", en: "No score" },
  others: { nl: "Andere sectoren", en: "Other sectors" },
  source: { nl: "Grenzen: {source}", en: "Boundaries: {source}" },
  missing: {
    nl: "{count|Deze wijk staat|Deze wijken staan} niet of niet helemaal op de kaart:",
    en: "{count|This neighbourhood is|These neighbourhoods are} not, or not wholly, on the map:",
  },
  noCode: { nl: "geen code van een sector", en: "no code of a sector" },
  "why.noSector": { nl: "{code} is geen code van een sector", en: "{code} is no code of a sector" },
  "why.noPlace": { nl: "{code} staat voor een onbekende plaats", en: "{code} stands for an unknown place" },
  "why.notFlemish": { nl: "{code} ligt niet in Vlaanderen", en: "{code} is not in Flanders" },
  "why.otherVintage": {
    nl: "{code} staat niet in de lijst van 2021: een code van een ander jaar?",
    en: "{code} is not in the list of 2021: a code of another year?",
  },
  "why.noOutline": { nl: "staat niet in het blad Kaart", en: "is not in the sheet Kaart" },
  "why.notFetched": {
    nl: "de kaart van de provincie van {code} is er nog niet",
    en: "the map of the province of {code} is not here yet",
  },
});
