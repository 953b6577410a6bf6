/** A conversion table that the user gives, for codes of another year than the file's. */
import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { type Crosswalk, readCrosswalk } from "../../../core/opendata/crosswalk";
import { usePane } from "../../pane";

export function CrosswalkField({ onRead }: { onRead(crosswalk: Crosswalk): void }) {
  const { say } = usePane();
  const input = useRef<HTMLInputElement>(null);
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
      <input
        ref={input}
        className="ww-hidden"
        type="file"
        tabIndex={-1}
        aria-hidden="true"
        aria-label={say("panel.figures.crosswalkFile")}
        accept=".xlsx,.csv,.txt"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file) void read(file);
        }}
      />
      <div>
        <Button onClick={() => input.current?.click()}>{say("panel.figures.crosswalkFile")}</Button>
      </div>
      {problem !== "" && <p role="alert">{problem}</p>}
    </div>
  );
}
