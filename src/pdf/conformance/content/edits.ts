/** One change of a content stream: at a byte, take some away, put some in. */
export type Edit = { at: number; remove: number; insert: string };

/** The bytes with the edits made; all that is not changed is copied in as few pieces as can be. */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const inOrder = edits.toSorted((a, b) => a.at - b.at);
  const added = inOrder.reduce((sum, { insert, remove }) => sum + insert.length - remove, 0);
  const result = Buffer.allocUnsafe(bytes.length + added);
  let from = 0;
  let to = 0;
  for (const { at, remove, insert } of inOrder) {
    if (at < from) throw new Error(`Two edits of a content stream overlap at byte ${at}`);
    result.set(bytes.subarray(from, at), to);
    to += at - from;
    to += result.write(insert, to, "latin1");
    from = at + remove;
  }
  result.set(bytes.subarray(from), to);
  return result;
}
