/** The table Koppelingen: which columns of a user's own sheet stand for which columns of the product's tables. */
import { LINKS_SHEET } from "../workbook/plan-read";
import type { TableSchema } from "./schema";

export const koppelingen = {
  name: LINKS_SHEET,
  purpose: {
    nl: "Onthoudt waar uw eigen bladen staan en wat hun kolommen betekenen.",
    en: "Remembers where your own sheets are and what their columns mean.",
  },
  columns: [
    {
      key: "table",
      header: "Tabel",
      kind: "text",
      required: true,
      help: { nl: "De tabel van Wijkwerf.", en: "The table of Wijkwerf." },
      width: 20,
    },
    {
      key: "sheet",
      header: "Blad",
      kind: "text",
      required: true,
      help: { nl: "Uw blad.", en: "Your sheet." },
      width: 24,
    },
    {
      key: "range",
      header: "Bereik",
      kind: "text",
      help: { nl: "De cellen met kop en rijen.", en: "The cells with header and rows." },
      width: 16,
    },
    {
      key: "column",
      header: "Kolom",
      kind: "text",
      help: {
        nl: "De kolom van Wijkwerf; leeg als ze niet gebruikt wordt.",
        en: "The column of Wijkwerf; empty if not used.",
      },
      width: 20,
    },
    {
      key: "header",
      header: "Kop in het blad",
      kind: "text",
      help: { nl: "De kop in uw blad.", en: "The header in your sheet." },
      width: 30,
    },
    { key: "version", header: "Versie", kind: "text", help: { nl: "Niet wijzigen.", en: "Do not change." }, width: 8 },
  ],
} as const satisfies TableSchema;
