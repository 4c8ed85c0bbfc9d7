const delimiters = [";", ",", "\t", "|"] as const;
const sampleRecords = 30;

export type DelimiterGuess = {
  delimiter: string;
  /** The file's first line was `sep=;`, which Excel obeys and does not show. */
  sepLine: boolean;
};

/**
 * Guesses what stands between the cells. A `sep=` line decides; else the sign that splits most of the first records into
 * the same number of cells, more cells before fewer.
 *
 * @param start the file's first characters
 */
export function guessDelimiter(start: string): DelimiterGuess {
  const sep = /^"?sep=(.|\\t)"?[ \t]*(?:\r\n|\n|\r)/i.exec(start);
  if (sep?.[1] !== undefined) return { delimiter: sep[1] === "\\t" ? "\t" : sep[1], sepLine: true };

  const records = splitRecords(start);
  let best: { delimiter: string; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of delimiters) {
    const counts = records.map((record) => countOutsideQuotes(record, delimiter)).filter((count) => count > 0);
    const commonest = mode(counts);
    const agreeing = counts.filter((count) => count === commonest).length;
    const score = agreeing * (1 + Math.log2(1 + commonest));
    if (score > best.score) best = { delimiter, score };
  }
  return { delimiter: best.delimiter, sepLine: false };
}

/** Records of the start, broken at line ends that stand outside quotes; the last one may be cut off and is dropped. */
function splitRecords(start: string): string[] {
  const records: string[] = [];
  let from = 0;
  let quoted = false;
  for (let at = 0; at < start.length && records.length < sampleRecords; at += 1) {
    const sign = start[at];
    if (sign === '"') quoted = !quoted;
    if (quoted || (sign !== "\n" && sign !== "\r")) continue;
    if (at > from) records.push(start.slice(from, at));
    from = at + 1;
  }
  if (records.length === 0 || (records.length < sampleRecords && from < start.length)) records.push(start.slice(from));
  return records;
}

function countOutsideQuotes(record: string, sign: string): number {
  let count = 0;
  let quoted = false;
  for (let at = 0; at < record.length; at += 1) {
    const character = record[at];
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === sign && !(sign === "," && isDecimalComma(record, at))) count += 1;
  }
  return count;
}

/** `12,5`: in a Norwegian file a comma between digits is no delimiter. Where it is one, the header has others. */
function isDecimalComma(record: string, at: number): boolean {
  return /\d/.test(record[at - 1] ?? "") && /\d/.test(record[at + 1] ?? "");
}

/** The commonest number; the larger of two that are as common. */
function mode(numbers: number[]): number {
  const times = new Map<number, number>();
  for (const number of numbers) times.set(number, (times.get(number) ?? 0) + 1);
  let best = 0;
  let bestTimes = 0;
  for (const [number, count] of times) {
    if (count > bestTimes || (count === bestTimes && number > best)) [best, bestTimes] = [number, count];
  }
  return best;
}
