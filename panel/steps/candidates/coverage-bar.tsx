/** How much of the weight is known of a wijk; the share stands beside it in words. */
import { useWidth } from "../../charts/use-width";

const HEIGHT = 6;

export function CoverageBar({ share }: { share: number }) {
  const [frame, width] = useWidth<HTMLSpanElement>();
  return (
    <span className="ww-figure" ref={frame}>
      <svg aria-hidden="true" viewBox={`0 0 ${width} ${HEIGHT}`} height={HEIGHT}>
        <rect className="ww-track" width={width} height={HEIGHT} rx="3" />
        <rect width={width * share} height={HEIGHT} rx="3" fill="var(--ww-series-1)" />
      </svg>
    </span>
  );
}
