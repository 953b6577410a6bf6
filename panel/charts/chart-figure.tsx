/** The frame of every chart: a title that states the finding, the drawing with a sentence, and its values as a table. */
import { type ReactNode, useId, useState } from "react";
import { usePane } from "../pane";
import { LinkButton } from "../parts/link-button";
import { type SimpleColumn, SimpleTable } from "../parts/simple-table";
import { useWidth } from "./use-width";

interface Props {
  title: string;
  /** What the drawing shows, for people who cannot see it. */
  sentence: string;
  columns: readonly SimpleColumn[];
  rows: readonly (readonly ReactNode[])[];
  height: number;
  draw(width: number): ReactNode;
  legend?: ReactNode;
}

export function ChartFigure({ title, sentence, columns, rows, height, draw, legend }: Props) {
  const { say } = usePane();
  const [asTable, setAsTable] = useState(false);
  const [frame, width] = useWidth<HTMLElement>();
  const titleId = useId();
  return (
    <figure className="ww-figure" ref={frame} aria-labelledby={titleId}>
      <figcaption id={titleId}>
        <h2 className="ww-h3">{title}</h2>
      </figcaption>
      {asTable ? (
        <SimpleTable caption={title} captionHidden columns={columns} rows={rows} />
      ) : (
        <>
          <svg role="img" aria-label={sentence} viewBox={`0 0 ${width} ${height}`} height={height}>
            {draw(width)}
          </svg>
          {legend}
        </>
      )}
      <div>
        <LinkButton onClick={() => setAsTable(!asTable)}>
          {say(asTable ? "panel.chart.asDrawing" : "general.showAsTable")}
        </LinkButton>
      </div>
    </figure>
  );
}
