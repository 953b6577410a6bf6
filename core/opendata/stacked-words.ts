/** Words about the header of a file of public figures. */
import { texts } from "../texts/text";

export const words = texts("opendata.header", {
  stackedHeader: {
    nl: "De namen van de kolommen staan in rij {row} tot {last} en zijn samengevoegd, zoals “{header}”.",
    en: "The names of the columns stand in rows {row} to {last} and were put together, such as “{header}”.",
  },
  unnamedColumn: {
    nl: "{count} {count|kolom|kolommen} met cijfers {count|heeft|hebben} geen naam in de kopregel, het eerst kolom {column}. {count|Ze is|Ze zijn} niet gelezen. Geef {count|de kolom|elke kolom} een naam.",
    en: "{count} {count|column|columns} of figures {count|has|have} no name in the header, first column {column}. {count|It was|They were} not read. Give {count|the column|each column} a name.",
  },
});
