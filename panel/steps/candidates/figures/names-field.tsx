/** A list of areas with their names, for a file that holds codes only: names are shown and searched, never matched. */

import { useState } from "react";
import type { Text } from "../../../../core/texts/text";
import { words as fileWords } from "../../../files/words";
import { usePane } from "../../../pane";
import { FileButton } from "../../../parts/file-button";
import type { AreaNames } from "./use-named-figures";
import { words } from "./words";

export function NamesField({ onRead }: { onRead(names: AreaNames): void }) {
  const { say } = usePane();
  const [problem, setProblem] = useState<Text>();
  const read = async (file: File) => {
    const { readFiguresFile } = await import("../../../files/read-figures-file");
    const result = await readFiguresFile(file).catch(() => undefined);
    const figures = result?.ok ? result.sheets.map((sheet) => sheet.figures) : [];
    const names = new Map(figures.flatMap((one) => [...one.names]));
    const municipalities = new Map(figures.flatMap((one) => [...one.municipalities]));
    if (names.size > 0) {
      setProblem(undefined);
      onRead({ names, municipalities });
    } else if (!result) setProblem(fileWords.fileDamaged);
    else setProblem(result.ok || result.text === fileWords.noHeader ? words.noNames : result.text);
  };
  return (
    <div className="ww-stack">
      <p className="ww-small">{say(words.namesWhy)}</p>
      <FileButton
        label={say(words.namesFile)}
        accept=".xlsx,.csv,.txt,.tsv,.zip"
        onChoose={(file) => void read(file)}
      />
      {problem !== undefined && <p role="alert">{say(problem)}</p>}
    </div>
  );
}
