/** Text that grows by single characters, of which parts are taken out as strings. One for a whole document. */
export type TextBuffer = {
  /** UTF-16 units so far. */
  length(): number;
  addUnit(unit: number): void;
  add(text: string): void;
  /** Forgets what was added since. */
  cutTo(length: number): void;
  /** What was added since. */
  from(start: number): string;
};

const firstCapacity = 4096;

export function startText(): TextBuffer {
  let units = new Uint16Array(firstCapacity);
  let length = 0;
  const addUnit = (unit: number): void => {
    if (length === units.length) {
      const larger = new Uint16Array(units.length * 2);
      larger.set(units);
      units = larger;
    }
    units[length] = unit;
    length += 1;
  };
  return {
    length: () => length,
    addUnit,
    add: (text) => {
      for (let i = 0; i < text.length; i += 1) addUnit(text.charCodeAt(i));
    },
    cutTo: (kept) => {
      length = kept;
    },
    from: (start) => Buffer.from(units.buffer, start * 2, (length - start) * 2).toString("utf16le"),
  };
}
