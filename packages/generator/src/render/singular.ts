/** `savedQueries` → `savedQuery`; nothing where the word is not in the plural. English, as far as resources need it. */
export function singularOf(word: string): string | undefined {
  if (/(ss|us|is|series|species)$|[^s]$/.test(word)) return undefined;
  if (/[^aeiou]ies$/.test(word)) return word.replace(/ies$/, "y");
  // boxes, matches and statuses lose two letters; databases, caches and warehouses do not
  const singular = word.replace(/(?<=ss|sh|x|zz|[^a]ch|[^aeo]us|ias)es$|s$/, "");
  return singular === "" ? undefined : singular;
}
