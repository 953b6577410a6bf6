/** Words of the screens in steps/candidates/map. */
import { texts } from "../../../../core/texts/text";

export const words = texts("pane.candidatesMap", {
  title: { nl: "Kaart", en: "Map" },
  open: { nl: "Toon op de kaart", en: "Show on the map" },
  pick: { nl: "Kies op de kaart", en: "Choose on the map" },
  pickHow: {
    nl: "Tik op de sectoren die u wilt vergelijken, of kies ze met de pijltjes en Enter.",
    en: "Tap the sectors that you want to compare, or choose them with the arrow keys and Enter.",
  },
  town: { nl: "Gemeente", en: "Municipality" },
  sentence: {
    nl: "Kaart van {town} met {count} sectoren, waarvan {picked} gekozen.",
    en: "Map of {town} with {count} sectors, {picked} of them chosen.",
  },
  picked: { nl: "{count} gekozen", en: "{count} chosen" },
  "told.picked": { nl: "{name}: gekozen", en: "{name}: chosen" },
  "told.present": { nl: "{name}: staat al in het blad", en: "{name}: in the sheet already" },
  "legend.picked": { nl: "Gekozen", en: "Chosen" },
  "legend.present": { nl: "Staat al in het blad", en: "In the sheet already" },
  mapSentence: {
    nl: "Kaart van {count} {count|wijk|wijken}, gekleurd volgens {criterion}.",
    en: "Map of {count} {count|neighbourhood|neighbourhoods}, coloured by {criterion}.",
  },
  criterion: { nl: "Wat toont de kaart?", en: "What does the map show?" },
  rank: { nl: "Rang", en: "Rank" },
  wijk: { nl: "Wijk", en: "Neighbourhood" },
  ownSource: { nl: "blad Kaart", en: "sheet Kaart" },
  own: { nl: "Eigen wijken", en: "Your own neighbourhoods" },
  ownWhat: {
    nl: "Zijn uw wijken geen statistische sectoren? Kies een GeoJSON-bestand met hun grenzen. Het blijft in dit werkboek.",
    en: "Are your neighbourhoods no statistical sectors? Choose a GeoJSON file with their borders. It stays in this workbook.",
  },
  ownFile: { nl: "Kies een GeoJSON-bestand", en: "Choose a GeoJSON file" },
  "why.tooLarge": {
    nl: "Dit bestand is te groot. Bewaar alleen de wijken van uw gemeente.",
    en: "This file is too large. Keep only the neighbourhoods of your municipality.",
  },
  "why.notJson": {
    nl: "Dit is geen GeoJSON, of het bestand is niet volledig. Vraag een GeoJSON-bestand aan wie de kaarten beheert.",
    en: "This is no GeoJSON, or the file is incomplete. Ask whoever keeps the maps for a GeoJSON file.",
  },
  "why.noPolygons": {
    nl: "In dit bestand staan geen vlakken, maar punten of lijnen. Vraag de grenzen van de wijken.",
    en: "This file holds no areas, only points or lines. Ask for the borders of the neighbourhoods.",
  },
  "why.otherPlane": {
    nl: "De coördinaten zijn geen graden en geen Lambert 72 of 2008, of ze liggen niet in België. Vraag het bestand in WGS 84.",
    en: "The coordinates are neither degrees nor Lambert 72 or 2008, or they are not in Belgium. Ask for the file in WGS 84.",
  },
  "why.noRoom": {
    nl: "De grenzen zijn te fijn voor een cel. Vraag een eenvoudiger kaart.",
    en: "The borders are too fine for a cell. Ask for a simpler map.",
  },
});
