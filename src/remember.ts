/**
 * Remembers the last results of `make`, which must depend on the key alone and give what nobody changes: a watch, the
 * library and a second language ask for the same again and again.
 *
 * @param most results that are kept
 */
export function rememberLast<Value>(most: number): (key: string, make: () => Value) => Value {
  const remembered = new Map<string, Value>();
  return (key, make) => {
    const value = remembered.get(key) ?? make();
    remembered.delete(key);
    remembered.set(key, value);
    const [oldest] = remembered.keys();
    if (remembered.size > most && oldest !== undefined) remembered.delete(oldest);
    return value;
  };
}

/** The value, which nothing can change any more. */
export function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(Object.freeze(value))) frozen(part);
  }
  return value;
}
