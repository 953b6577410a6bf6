/** Words of the screens of the step Dossier. */
import { texts } from "../../../core/texts/text";

export const words = texts("pane.dossier", {
  purpose: {
    nl: "Twee bladzijden voor college en raad, uit dit werkboek, met bronnen en data. Namen van personen staan er niet in.",
    en: "Two pages for college and council, from this workbook, with sources and dates. Without names of persons.",
  },
  aboutWijk: { nl: "Het dossier gaat over {wijk}.", en: "The dossier is about {wijk}." },
  aboutRanking: {
    nl: "Het dossier gaat over {wijk}, de eerste in de rangorde. Er is nog geen keuze vastgelegd.",
    en: "The dossier is about {wijk}, first in the ranking. No choice has been recorded yet.",
  },
  notYet: {
    nl: "Er is nog geen rangorde en geen keuze. U kunt het dossier al schrijven: het zegt wat nog ontbreekt.",
    en: "There is no ranking and no choice yet. You can write the dossier already: it says what is lacking.",
  },
  toChoice: { nl: "Leg de keuze vast", en: "Record the choice" },
  lengths: {
    nl: "Bladzijde 1: {note} van {all} regels. Bladzijde 2: {foundation} van {all}.",
    en: "Page 1: {note} of {all} lines. Page 2: {foundation} of {all}.",
  },
  parts: { nl: "Wat komt erin?", en: "What goes in?" },
  functions: {
    nl: "Ook functies die één persoon heeft, als bron",
    en: "Also functions that one person holds, as a source",
  },
  functionsHint: {
    nl: "Een functie als “burgemeester” is even herkenbaar als een naam.",
    en: "A function such as “mayor” is as recognisable as a name.",
  },
  show: { nl: "Toon wat erin komt", en: "Show what goes in" },
  texts: { nl: "Teksten wijzigen", en: "Change the texts" },
  takeAlong: { nl: "Mee naar het gesprek", en: "To take along to talks" },
  textsHint: {
    nl: "Wat u hier of op het blad wijzigt, blijft bij opnieuw schrijven. Schrijf zo dat de betrokkene het mag lezen.",
    en: "What you change here or on the sheet stays when it is written again. Write so that whom it is about may read it.",
  },
  textLines: { nl: "{count} van {most} regels", en: "{count} of {most} lines" },
  again: { nl: "Neem het voorstel van Wijkwerf terug", en: "Take the proposal of Wijkwerf back" },
  done: { nl: "Klaar", en: "Done" },
  readHint: {
    nl: "Eén kolom, om te plakken in de besluitvormingssoftware. Klik in het veld en kopieer.",
    en: "One column, to paste in the software for decisions. Click in the field and copy.",
  },
  readLabel: { nl: "Het dossier als tekst", en: "The dossier as text" },
  noKey: {
    nl: "Er zijn nog geen stakeholders met veel invloed (4 of 5).",
    en: "There are no stakeholders with much influence (4 or 5) yet.",
  },
  takeHint: {
    nl: "Een half blad per sleutelactor, om mee te nemen. Het komt nooit in het dossier.",
    en: "Half a page per key stakeholder, to take along. It is never part of the dossier.",
  },
  know: { nl: "Wat wij weten", en: "What we know" },
  ask: { nl: "Wat wij vragen", en: "What we ask" },
  gain: { nl: "Wat men eraan heeft", en: "What they gain" },
  print: { nl: "Afdrukken", en: "Printing" },
  openPdf: { nl: "Open als pdf: {sheet}", en: "Open as pdf: {sheet}" },
  printExcel: {
    nl: "Bestand > Afdrukken: elk blad is één bladzijde A4, de instelling staat klaar.",
    en: "File > Print: each sheet is one page of A4, the settings are in place.",
  },
  print1: {
    nl: "Bestand > Afdrukken, per blad: kies “Huidig blad” en papier A4, staand.",
    en: "File > Print, per sheet: choose “Current sheet” and paper A4, portrait.",
  },
  print2: {
    nl: "Schaal: passend op de breedte. Marges: smal.",
    en: "Scale: fit to width. Margins: narrow.",
  },
  print3: {
    nl: "Opmaak: zet rasterlijnen en notities uit. Kies Volgende.",
    en: "Formatting: switch gridlines and notes off. Choose Next.",
  },
});
