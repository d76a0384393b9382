/** Where names come from that a file may use. */
export interface ImportSource {
  readonly from: string;
  readonly names: Iterable<string>;
  readonly types: boolean;
}

/** The import declarations for the names that a text really uses, sorted. */
export function renderImports(text: string, sources: readonly ImportSource[]): string {
  const used = usedNames(text);
  return sources
    .map(({ from, names, types }) => {
      const found = [...names].filter((name) => used.has(name)).toSorted(caseless);
      return found.length === 0
        ? ""
        : `import ${types ? "type " : ""}{ ${found.join(", ")} } from "${from}";\n`;
    })
    .join("");
}

/** Sorts names as a dictionary does. The order depends on no locale. */
export function caseless(a: string, b: string): number {
  const [low, high] = [a.toLowerCase(), b.toLowerCase()];
  return low === high ? Number(a > b) - Number(a < b) : Number(low > high) - Number(low < high);
}

/** Identifiers in a text, but for those in comments and strings, and names of properties and methods. */
function usedNames(text: string): Set<string> {
  const code = text.replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\\n]|\\.)*"/g, " ");
  return new Set(
    [...code.matchAll(/(?<![\w$.]|\.\s)[A-Za-z_$][\w$]*(?![\w$]|\??:|\(params\b)/g)].map(([name]) => name),
  );
}
