/** A GeoJSON file with the municipality's own division becomes the sheet Kaart; the file goes nowhere. */
import { useState } from "react";
import { planOwnMap } from "../../../../core/selection/candidates/own-map";
import type { Text } from "../../../../core/texts/text";
import { usePane } from "../../../pane";
import { FileButton } from "../../../parts/file-button";
import { words } from "./words";

export function OwnMapField() {
  const { say, plans } = usePane();
  const [problem, setProblem] = useState<Text>();
  const read = async (file: File) => {
    const { readGeojson } = await import("../../../../core/map/read-geojson");
    const reading = readGeojson(new TextDecoder().decode(await file.arrayBuffer()));
    if (!reading.ok) {
      setProblem(words[`why.${reading.why}`]);
      return;
    }
    setProblem(undefined);
    await plans.propose((snapshot) => {
      const plan = planOwnMap(snapshot, reading.map.outlines);
      if (!plan) setProblem(words["why.noRoom"]);
      return plan;
    });
  };
  return (
    <details>
      <summary>{say(words.own)}</summary>
      <div className="ww-stack">
        <p className="ww-small">{say(words.ownWhat)}</p>
        <FileButton label={say(words.ownFile)} accept=".geojson,.json" onChoose={(file) => void read(file)} />
        {problem !== undefined && <p role="alert">{say(problem)}</p>}
      </div>
    </details>
  );
}
