/** Fields for the columns of a table, drawn from its schema: what is typed is read exactly as the cell would be. */

import { Field, Input } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../core/cells/format-number";
import { dateOfSerial } from "../../core/cells/serial";
import type { RowEdit } from "../../core/tables/change-table";
import { readValue } from "../../core/tables/read-value";
import { type ColumnSchema, type KeyOf, offeredWord, type TableSchema } from "../../core/tables/schema";
import { words as tableWords } from "../../core/tables/words";
import type { Text } from "../../core/texts/text";
import { usePane } from "../pane";
import { words } from "../words";
import { ChoiceField } from "./choice-field";
import { TextField } from "./text-field";

/** From this width in the sheet on a column holds whole sentences. */
const SENTENCE_WIDTH = 50;
/** The blank choice; no value of a choice is empty. */
const BLANK = "";

type FieldValue = string | number | boolean | undefined;

interface Props<S extends TableSchema> {
  schema: S;
  /** The columns to show, in this order. */
  keys: readonly KeyOf<S>[];
  /** What stands there or was changed; a field takes over only what it is first drawn with. */
  values: RowEdit<S>;
  /** What was changed, "" where a field was emptied, and the fields that cannot be read as they are. */
  onChange(change: RowEdit<S>, wrong: ReadonlySet<string>): void;
  /** Names of fields and choices in the language of the pane; without one the Dutch word of the sheet. */
  labels?: Readonly<Record<string, Text>>;
}

/** One field for each of the columns; the form and its button are the screen's. */
export function RowForm<S extends TableSchema>({ schema, keys, values, onChange, labels = {} }: Props<S>) {
  const [wrong, setWrong] = useState<ReadonlySet<string>>(new Set());
  const given = values as Readonly<Record<string, FieldValue>>;
  return keys.map((key) => {
    const column = schema.columns.find((one) => one.key === key);
    if (!column) return null;
    const change = (value: FieldValue) => {
      const next = new Set([...wrong].filter((one) => one !== key));
      if (value === undefined) next.add(key);
      setWrong(next);
      // The key is one of the schema's, and the value was read as its column says.
      onChange((value === undefined ? {} : { [key]: value }) as RowEdit<S>, next);
    };
    return <ColumnField key={key} column={column} value={given[key]} labels={labels} onChange={change} />;
  });
}

interface FieldProps {
  column: ColumnSchema;
  value: FieldValue;
  labels: Readonly<Record<string, Text>>;
  /** "" when emptied; undefined when it cannot be read. */
  onChange(value: FieldValue): void;
}

function ColumnField({ column, value, labels, onChange }: FieldProps) {
  const { say, language } = usePane();
  const { key, kind, header, help, choices = [], width = 0 } = column;
  const own = labels[key];
  const label = own ? say(own) : header;
  const hint = help[language];
  if (kind === "text") {
    const tall = width >= SENTENCE_WIDTH;
    return <TextField label={label} hint={hint} tall={tall} value={String(value ?? "")} onChange={onChange} />;
  }
  if (kind === "choice" || kind === "yesNo") {
    const named = (choice: string, word: string) => {
      const text = labels[`${key}.${choice}`];
      return { value: choice, label: text ? say(text) : word };
    };
    const options =
      kind === "yesNo"
        ? [named("true", say(words.yes)), named("false", say(words.no))]
        : choices.map((choice) => named(choice.value, offeredWord(choice)));
    const chosen = value === undefined ? BLANK : String(value);
    const blank = chosen === BLANK || !column.required ? [{ value: BLANK, label: "–" }] : [];
    return (
      <ChoiceField
        label={label}
        hint={hint}
        value={chosen}
        options={[...blank, ...options]}
        onChange={(next) => onChange(kind === "yesNo" && next !== BLANK ? next === "true" : next)}
      />
    );
  }
  return <TypedField column={column} label={label} hint={hint} value={value} onChange={onChange} />;
}

interface TypedProps extends Omit<FieldProps, "labels"> {
  label: string;
  hint: string;
}

/** A number, a year or a date, as people here type it. */
function TypedField({ column, label, hint, value, onChange }: TypedProps) {
  const { say, language } = usePane();
  const [text, setText] = useState(() => (typeof value === "number" ? shown(value, column.kind, language) : ""));
  const { value: found, remark } = readValue(text, column);
  const wrong = text.trim() !== "" && found === undefined;
  // What a cell may say instead of a number, such as "n.b.", is no number either.
  const plain = !remark || remark.text === tableWords.notANumber;
  const sentence = plain ? say(words.notANumber) : say(remark.text, remark.values);
  return (
    <Field label={label} hint={hint} {...(wrong && { validationState: "error" as const, validationMessage: sentence })}>
      <Input
        {...(column.kind !== "date" && { inputMode: "decimal" as const })}
        value={text}
        onChange={(_, data) => {
          setText(data.value);
          onChange(data.value.trim() === "" ? "" : readValue(data.value, column).value);
        }}
      />
    </Field>
  );
}

/** A year without a thousands mark, a date with slashes. */
function shown(value: number, kind: ColumnSchema["kind"], language: "nl" | "en"): string {
  if (kind === "year") return String(value);
  if (kind !== "date") return formatNumber(value, 6, language);
  const date = dateOfSerial(value);
  return `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
}
