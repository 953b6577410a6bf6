/**
 * A loader for the sentences of the sheet functions, which are Dutch in every program (core/functions/refusal.ts): their
 * English stays in the source, for who reads it, and out of every workbook that calculates.
 */
const ENGLISH = /\ben:\s*"(?:[^"\\]|\\.)*",?/g;

export default function dutchOnly(source: string): string {
  return source.replace(ENGLISH, 'en: "",');
}
