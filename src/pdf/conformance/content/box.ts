/** The rectangle that some content covers, in the units of the page; found point by point. */
export type Box = {
  /** A corner of a path; counts once the path is painted. */
  add(x: number, y: number, matrix: Float64Array): void;
  paint(): void;
  discard(): void;
  /** A text begins here. */
  placeText(x: number, y: number, fontSize: number, matrix: Float64Array): void;
  /** The next glyph stands this much further. */
  moveText(x: number, y: number, fontSize: number, matrix: Float64Array): void;
  /** An image or form is drawn. */
  unitSquare(matrix: Float64Array): void;
  /** Left, bottom, right, top; null while nothing is covered. */
  edges(): [number, number, number, number] | null;
};

/** Share of the font size that a last glyph is taken to be wide; its true width is not looked up. */
const glyphWidth = 0.6;

export function startBox(): Box {
  const pending: number[] = [];
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  let [textX, textY] = [0, 0];

  const cover = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  };
  const coverFrom = (x: number, y: number, m: Float64Array): void =>
    cover(x * (m[0] ?? 0) + y * (m[2] ?? 0) + (m[4] ?? 0), x * (m[1] ?? 0) + y * (m[3] ?? 0) + (m[5] ?? 0));

  return {
    add: (x, y, m) => {
      pending.push(x * (m[0] ?? 0) + y * (m[2] ?? 0) + (m[4] ?? 0), x * (m[1] ?? 0) + y * (m[3] ?? 0) + (m[5] ?? 0));
    },
    paint: () => {
      for (let i = 0; i < pending.length; i += 2) cover(pending[i] ?? 0, pending[i + 1] ?? 0);
      pending.length = 0;
    },
    discard: () => {
      pending.length = 0;
    },
    placeText: (x, y, fontSize, matrix) => {
      [textX, textY] = [x, y];
      coverFrom(x, y, matrix);
      coverFrom(x + fontSize * glyphWidth, y - fontSize, matrix);
    },
    moveText: (x, y, fontSize, matrix) => {
      textX += x;
      textY += y;
      coverFrom(textX + fontSize * glyphWidth, textY, matrix);
    },
    unitSquare: (matrix) => {
      for (const [x, y] of [
        [0, 0],
        [1, 0],
        [0, 1],
        [1, 1],
      ] as const)
        coverFrom(x, y, matrix);
    },
    edges: () => (left > right ? null : [left, bottom, right, top]),
  };
}
