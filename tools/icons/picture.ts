/** The icon of Wijkwerf as shapes on a square of 32 by 32: a street of three houses under one line of roofs. */
export type Point = readonly [x: number, y: number];

export interface Shape {
  points: readonly Point[];
  /** Red, green, blue: 0 to 255. */
  colour: readonly [number, number, number];
}

const GREEN = [16, 98, 83] as const;
const WHITE = [255, 255, 255] as const;
const AMBER = [255, 185, 56] as const;

/** A square with round corners; each corner is an arc of small straight pieces. */
function roundedSquare(from: number, to: number, radius: number): Point[] {
  const corners: readonly (readonly [number, number, number])[] = [
    [to - radius, from + radius, -90],
    [to - radius, to - radius, 0],
    [from + radius, to - radius, 90],
    [from + radius, from + radius, 180],
  ];
  return corners.flatMap(([x, y, start]) =>
    [0, 15, 30, 45, 60, 75, 90].map((step): Point => {
      const angle = ((start + step) * Math.PI) / 180;
      return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }),
  );
}

/** Drawn in this order: later shapes lie on top. */
export const picture: readonly Shape[] = [
  { colour: GREEN, points: roundedSquare(0, 32, 6) },
  {
    colour: WHITE,
    points: [
      [4, 26],
      [4, 17],
      [8.5, 12],
      [11.5, 15],
      [16, 7],
      [20.5, 15],
      [23.5, 12],
      [28, 17],
      [28, 26],
    ],
  },
  {
    colour: AMBER,
    points: [
      [13.5, 26],
      [13.5, 18],
      [18.5, 18],
      [18.5, 26],
    ],
  },
];
