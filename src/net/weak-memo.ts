/** Remembers what was made out of an object for as long as somebody holds the object. */

/** `compute`, asked once for each object. The object must not change afterwards; what throws is not remembered. */
export function weakMemo<Key extends object, Value extends object>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, Value>();
  return (key) => {
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const value = compute(key);
    known.set(key, value);
    return value;
  };
}
