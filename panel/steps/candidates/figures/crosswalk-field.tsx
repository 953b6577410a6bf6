/** A conversion table that the user gives, for codes of another year than the file's or for their municipality. */

import { useState } from "react";
import { type Crosswalk, readCrosswalk } from "../../../../core/opendata/crosswalk";

import { words as opendataWords } from "../../../../core/opendata/words";
import type { Text } from "../../../../core/texts/text";

import { problemText } from "../../../files/file-problem";
import { usePane } from "../../../pane";
import { FileButton } from "../../../parts/file-button";

interface Props {
  /** What the table is asked for. */
  why: string;
  /** On the button. */
  label: string;
  onRead(crosswalk: Crosswalk): void;
}

export function CrosswalkField({ why, label, onRead }: Props) {
  const { say } = usePane();
  const [problem, setProblem] = useState<Text>();
  const read = async (file: File) => {
    // A file that breaks off, or a disk that went away: told, never thrown.
    const result = await readTable(file).catch(problemText);
    setProblem("key" in result ? result : undefined);
    if (!("key" in result)) onRead(result);
  };
  return (
    <div className="ww-stack">
      <p>{why}</p>
      <FileButton label={label} accept=".xlsx,.csv,.txt,.tsv,.zip" onChoose={(file) => void read(file)} />
      {problem !== undefined && <p role="alert">{say(problem)}</p>}
    </div>
  );
}

/** The table on the first sheet that has one, or what is wrong with the file. */
async function readTable(file: File): Promise<Crosswalk | Text> {
  const { openFile } = await import("../../../files/open-file");
  const opened = await openFile(file);
  if (!opened.ok) return opened.text;
  for (const place of opened.file.sheets.keys()) {
    const read = await opened.file.rows(place);
    const crosswalk = read && readCrosswalk(read.rows);
    if (crosswalk) return crosswalk;
  }
  return opendataWords.crosswalkNoCodes;
}
