/** A list of areas with their names, for a file that holds codes only: names are shown and searched, never matched. */
import { useState } from "react";
import type { TextKey } from "../../../core/texts/catalogue";
import { usePane } from "../../pane";
import { FileButton } from "../../parts/file-button";
import type { AreaNames } from "./use-named-figures";

export function NamesField({ onRead }: { onRead(names: AreaNames): void }) {
  const { say } = usePane();
  const [problem, setProblem] = useState<TextKey>();
  const read = async (file: File) => {
    const { readFiguresFile } = await import("../../files/read-figures-file");
    const result = await readFiguresFile(file).catch(() => undefined);
    const figures = result?.ok ? result.sheets.map((sheet) => sheet.figures) : [];
    const names = new Map(figures.flatMap((one) => [...one.names]));
    const municipalities = new Map(figures.flatMap((one) => [...one.municipalities]));
    if (names.size > 0) {
      setProblem(undefined);
      onRead({ names, municipalities });
    } else if (!result) setProblem("opendata.file.damaged");
    else setProblem(result.ok || result.key === "opendata.noHeader" ? "panel.figures.noNames" : result.key);
  };
  return (
    <div className="ww-stack">
      <p className="ww-small">{say("panel.figures.namesWhy")}</p>
      <FileButton
        label={say("panel.figures.namesFile")}
        accept=".xlsx,.csv,.txt,.tsv"
        onChoose={(file) => void read(file)}
      />
      {problem !== undefined && <p role="alert">{say(problem)}</p>}
    </div>
  );
}
