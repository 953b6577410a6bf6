/** The few signs of the pane, drawn here: an icon set would weigh more than all the screens together. */

const PATHS = {
  back: "M10 3 5 8l5 5",
  forward: "M6 3l5 5-5 5",
  up: "M3 10l5-5 5 5",
  down: "M3 6l5 5 5-5",
  empty: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2Z",
  busy: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 5v3l2 2",
  done: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM5 8l2 2 4-4",
  error: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM6 6l4 4M10 6l-4 4",
  warning: "M8 2 1.5 13.5h13L8 2ZM8 6v4M8 11.6v.4",
  note: "M8 2a6 6 0 1 0 0 12A6 6 0 0 0 8 2ZM8 7v4M8 4.8v.4",
  close: "M4 4l8 8M12 4l-8 8",
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration: the word beside it says the same. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="ww-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
