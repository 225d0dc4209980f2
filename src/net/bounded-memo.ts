/** Remembers answers about texts that come again and again, without growing forever. */

/** `compute`, remembered for up to `limit` keys; when there are more, all are forgotten. */
export function boundedMemo<Value extends object | boolean>(
  limit: number,
  compute: (key: string) => Value,
): (key: string) => Value {
  const known = new Map<string, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const value = compute(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}
