/** Words about the header of a file of public figures. */
import { texts } from "../texts/text";

export const words = texts("opendata.header", {
  stackedHeader: {
    nl: "De namen van de kolommen staan in rij {row} tot {last} en zijn samengevoegd, zoals “{header}”.",
    en: "The names of the columns stand in rows {row} to {last} and were put together, such as “{header}”.",
  },
  partWithoutCode: {
    nl: "{count} {count|rij gaat|rijen gaan} over een deel van een gebied dat in “{column}” alleen een naam heeft. {count|Ze is|Ze zijn} niet gebruikt. Zet de code van elk deel in een kolom, zoals 71016A20-.",
    en: "{count} {count|row is|rows are} about a part of an area that only has a name in “{column}”. {count|It was|They were} not used. Put the code of each part in a column, such as 71016A20-.",
  },
  unnamedColumn: {
    nl: "{count} {count|kolom|kolommen} met cijfers {count|heeft|hebben} geen naam in de kopregel, het eerst kolom {column}. {count|Ze is|Ze zijn} niet gelezen. Geef {count|de kolom|elke kolom} een naam.",
    en: "{count} {count|column|columns} of figures {count|has|have} no name in the header, first column {column}. {count|It was|They were} not read. Give {count|the column|each column} a name.",
  },
});
