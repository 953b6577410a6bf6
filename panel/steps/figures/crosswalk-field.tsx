/** A conversion table that the user gives, for codes of another year than the file's. */
import { useState } from "react";
import { type Crosswalk, readCrosswalk } from "../../../core/opendata/crosswalk";
import { usePane } from "../../pane";
import { FileButton } from "../../parts/file-button";

export function CrosswalkField({ onRead }: { onRead(crosswalk: Crosswalk): void }) {
  const { say } = usePane();
  const [problem, setProblem] = useState("");
  const read = async (file: File) => {
    const { openFile } = await import("../../files/open-file");
    const opened = await openFile(file);
    const rows = opened.ok ? await opened.file.rows(0) : undefined;
    const crosswalk = rows && readCrosswalk(rows);
    setProblem(crosswalk ? "" : say("opendata.crosswalkNoCodes"));
    if (crosswalk) onRead(crosswalk);
  };
  return (
    <div className="ww-stack">
      <p>{say("panel.figures.crosswalk")}</p>
      <FileButton
        label={say("panel.figures.crosswalkFile")}
        accept=".xlsx,.csv,.txt"
        onChoose={(file) => void read(file)}
      />
      {problem !== "" && <p role="alert">{problem}</p>}
    </div>
  );
}
