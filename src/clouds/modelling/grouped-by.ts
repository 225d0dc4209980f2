/** Gathers elements. */

/** Elements by each of their keys. */
export function groupedBy<T>(elements: readonly T[], keysOf: (element: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const element of elements) {
    for (const key of keysOf(element)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [element]);
      else group.push(element);
    }
  }
  return groups;
}
