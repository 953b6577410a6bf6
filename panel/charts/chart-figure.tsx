/** The frame of every chart: a title that states the finding, the drawing with a sentence, and its values as a table. */
import type { ReactNode } from "react";
import type { SimpleColumn } from "../parts/simple-table";
import { FigureFrame } from "./figure-frame";

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
  return (
    <FigureFrame title={title} columns={columns} rows={rows}>
      {(width) => (
        <>
          <svg role="img" aria-label={sentence} viewBox={`0 0 ${width} ${height}`} height={height}>
            {draw(width)}
          </svg>
          {legend}
        </>
      )}
    </FigureFrame>
  );
}
