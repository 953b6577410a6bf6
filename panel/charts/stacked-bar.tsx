/** One bar in pieces: the points of a wijk by theme, on a track that stands for the most it could get. */
import { useId } from "react";
import { SeriesPatterns, seriesFill } from "./series-fill";
import { useWidth } from "./use-width";

const HEIGHT = 14;

interface Props {
  parts: readonly number[];
  max: number;
  /** Says the parts in words. */
  sentence: string;
}

export function StackedBar({ parts, max, sentence }: Props) {
  const id = useId();
  const [frame, width] = useWidth<HTMLSpanElement>();
  const scale = max > 0 ? width / max : 0;
  let from = 0;
  return (
    <span className="ww-figure" ref={frame}>
      <svg role="img" aria-label={sentence} viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
        <SeriesPatterns id={id} count={parts.length} />
        <rect className="ww-track" width={width} height={HEIGHT} rx="2" />
        {parts.map((part, index) => {
          const x = from;
          const length = Math.max(0, part * scale);
          from += length;
          return length > 0 ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: the order of the parts is their meaning
            <rect key={index} x={x} width={Math.max(1, length - 1)} height={HEIGHT} fill={seriesFill(id, index)} />
          ) : null;
        })}
      </svg>
    </span>
  );
}
