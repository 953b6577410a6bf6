/** What every figure has around it: a title that states the finding, and its values as a table instead of the drawing. */
import { type ReactNode, useId, useState } from "react";
import type { Text } from "../../core/texts/text";
import { usePane } from "../pane";
import { LinkButton } from "../parts/link-button";
import { type SimpleColumn, SimpleTable } from "../parts/simple-table";
import { words } from "../words";
import { useWidth } from "./use-width";

interface Props {
  title: string;
  columns: readonly SimpleColumn[];
  rows: readonly (readonly ReactNode[])[];
  /** The drawing and what belongs to it, for the width there is. */
  children(width: number): ReactNode;
  /** The words that bring the drawing back. */
  asDrawing?: Text;
}

export function FigureFrame({ title, columns, rows, children, asDrawing = words.chartAsDrawing }: Props) {
  const { say } = usePane();
  const [asTable, setAsTable] = useState(false);
  const [frame, width] = useWidth<HTMLElement>();
  const titleId = useId();
  return (
    <figure className="ww-figure" ref={frame} aria-labelledby={titleId}>
      <figcaption id={titleId}>
        <h2 className="ww-h3">{title}</h2>
      </figcaption>
      {asTable ? <SimpleTable caption={title} captionHidden columns={columns} rows={rows} /> : children(width)}
      <div>
        <LinkButton onClick={() => setAsTable(!asTable)}>{say(asTable ? asDrawing : words.showAsTable)}</LinkButton>
      </div>
    </figure>
  );
}
