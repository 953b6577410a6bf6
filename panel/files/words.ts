/** Words about files that cannot be read, or not in full. */
import { texts } from "../../core/texts/text";

export const words = texts("files", {
  webPage: {
    nl: "Dit is een webpagina, ook al heet het anders. Open het in Excel en bewaar het als .xlsx.",
    en: "This is a web page, even if its name says otherwise. Open it in Excel and save it as .xlsx.",
  },

  json: {
    nl: "Dit is een bestand voor programma's (JSON). Download dezelfde cijfers als .xlsx of .csv.",
    en: "This is a file for programs (JSON). Download the same figures as .xlsx or .csv.",
  },

  pdf: {
    nl: "Uit een pdf kunnen geen cijfers gelezen worden. Vraag dezelfde cijfers als .xlsx of .csv.",
    en: "No figures can be read from a pdf. Ask for the same figures as .xlsx or .csv.",
  },

  otherArchive: {
    nl: "Dit is een ingepakt bestand. Pak het uit en kies het bestand dat erin zit.",
    en: "This is a packed file. Unpack it and choose the file inside.",
  },

  unpack: {
    nl: "In dit zip-bestand zit geen cijferbestand, of er zitten er verschillende in. Pak het uit en kies er één.",
    en: "This zip file holds no file of figures, or several of them. Unpack it and choose one.",
  },

  binaryExcel: {
    nl: "Dit is een Excel-bestand van een andere soort (.xlsb). Bewaar het in Excel als .xlsx.",
    en: "This is an Excel file of another kind (.xlsb). Save it in Excel as .xlsx.",
  },

  openDocument: {
    nl: "Dit is een bestand van LibreOffice (.ods). Open het daar of in Excel en bewaar het als .xlsx.",
    en: "This is a LibreOffice file (.ods). Open it there or in Excel and save it as .xlsx.",
  },

  tooLarge: {
    nl: "Dit bestand is te groot om hier te lezen. Neem een deel ervan: één jaar, of alleen uw gemeente.",
    en: "This file is too large to read here. Take a part of it: one year, or only your municipality.",
  },

  longLine: {
    nl: "In dit bestand staat een regel van meer dan een miljoen tekens. Dat is geen tabel. Kies een ander bestand.",
    en: "This file has a line of more than a million characters. That is no table. Choose another file.",
  },

  longRow: {
    nl: "In dit bestand staat een rij zonder einde. Open het in Excel en bewaar het opnieuw als .xlsx.",
    en: "This file has a row without an end. Open it in Excel and save it again as .xlsx.",
  },

  brokenQuote: {
    nl: "In {count} {count|regel|regels} staat een aanhalingsteken dat nergens sluit, het eerst in regel {row}. Kijk die {count|regel|regels} na.",
    en: "{count} {count|line has|lines have} a quotation mark that is never closed, first line {row}. Check {count|that line|those lines}.",
  },

  noHeader: {
    nl: "In dit bestand is geen kopregel met een gebied gevonden. Kies een bestand van provincies.incijfers.be, Statbel of Fluvius.",
    en: "No header row with an area was found in this file. Choose a file of provincies.incijfers.be, Statbel or Fluvius.",
  },
  fileEmpty: { nl: "Dit bestand is leeg.", en: "This file is empty." },
  fileOldExcel: {
    nl: "Dit is een oud Excel-bestand (.xls) of het is beveiligd met een wachtwoord. Bewaar het als .xlsx zonder wachtwoord.",
    en: "This is an old Excel file (.xls) or it is protected by a password. Save it as .xlsx without a password.",
  },
  fileDamaged: {
    nl: "Dit bestand kan niet gelezen worden. Open het in Excel en bewaar het opnieuw als .xlsx of .csv.",
    en: "This file cannot be read. Open it in Excel and save it again as .xlsx or .csv.",
  },
  fileSaveAsText: {
    nl: "Bestanden van Excel (.xlsx) kunnen hier niet geopend worden. Bewaar het bestand in Excel als .csv en kies dat.",
    en: "Excel files (.xlsx) cannot be opened here. Save the file in Excel as .csv and choose that.",
  },
});
