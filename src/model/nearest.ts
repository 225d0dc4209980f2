/** Finds the known word that somebody most likely meant. */

/** Longer words are nobody's spelling mistake; comparing them would cost time for nothing. */
const longestWord = 100;

/**
 * The candidate that `word` most likely misspells: the fewest letters inserted, dropped, replaced or swapped with their
 * neighbour, at most one for every three letters; upper and lower case are the same. Of equals the first wins.
 * Undefined if none is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined;
  let best: string | undefined;
  let limit = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= limit) continue;
    const edits = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (edits >= limit) continue;
    best = candidate;
    limit = edits;
  }
  return best;
}

/** Optimal string alignment: how many edits lead from one word to the other. */
function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const replaced = at(last, column - 1) + (from[row - 1] === to[column - 1] ? 0 : 1);
      const swapped =
        row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
          ? at(beforeLast, column - 2) + 1
          : Infinity;
      current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, replaced, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
