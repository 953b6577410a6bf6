/** What is told of a column whose meaning another one has already: the same header again, or another word for it. */
import type { Sentence } from "../texts/text";
import { foldHeader, matchHeader } from "./match-header";
import type { TableSchema } from "./schema";
import { columnOf, type ShapeColumn, type TableShape } from "./shape";
import { words } from "./words";

/** Names the column that counts instead, where it has another header. */
export function doubledSentence(shape: TableShape, schema: TableSchema, { header }: ShapeColumn): Sentence {
  const isAgain = shape.columns.some((one) => foldHeader(one.header) === foldHeader(header));
  const meant = matchHeader(header, schema.columns).find(({ certainty }) => certainty === "sure");
  const other = meant && columnOf(shape, meant.key)?.header;
  return isAgain || other === undefined
    ? { text: words.doubledHeader, values: { header } }
    : { text: words.sameMeaning, values: { header, other } };
}
