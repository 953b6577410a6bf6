/** A list of areas with their names, for a file that holds codes only: names are shown and searched, never matched. */
import { useState } from "react";
import type { Figures } from "../../../core/opendata/figures";
import { usePane } from "../../pane";
import { FileButton } from "../../parts/file-button";

export function NamesField({ onRead }: { onRead(names: Figures["names"]): void }) {
  const { say } = usePane();
  const [problem, setProblem] = useState("");
  const read = async (file: File) => {
    const { readFiguresFile } = await import("../../files/read-figures-file");
    // A file that breaks off reads as one without names.
    const result = await readFiguresFile(file, {}, {}).catch(() => undefined);
    const sheets = result?.ok ? result.sheets : [];
    const names = new Map(sheets.flatMap(({ figures }) => [...figures.names]));
    setProblem(names.size === 0 ? say("panel.figures.noNames") : "");
    if (names.size > 0) onRead(names);
  };
  return (
    <div className="ww-stack">
      <p className="ww-small">{say("panel.figures.namesWhy")}</p>
      <FileButton
        label={say("panel.figures.namesFile")}
        accept=".xlsx,.csv,.txt,.tsv"
        onChoose={(file) => void read(file)}
      />
      {problem !== "" && <p role="alert">{problem}</p>}
    </div>
  );
}
