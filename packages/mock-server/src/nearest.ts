const shown = 12;

/** Names in the order of their likeness to `wanted`, as a list for an error message. */
export function nearest(wanted: string, known: readonly string[]): string {
  const ranked = known
    .map((name) => ({ name, distance: editDistance(wanted.toLowerCase(), name.toLowerCase()) }))
    .toSorted((a, b) => a.distance - b.distance)
    .map(({ name }) => `"${name}"`);
  if (ranked.length === 0) return "none";
  const rest = ranked.length - shown;
  return ranked.slice(0, shown).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** How many letters have to be inserted, deleted or replaced (Levenshtein). */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [y, letter] of [...from].entries()) {
    const next = [y + 1];
    for (let x = 0; x < to.length; x++) {
      const replaced = (row[x] ?? 0) + (letter === to[x] ? 0 : 1);
      next.push(Math.min(replaced, (row[x + 1] ?? 0) + 1, (next[x] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
