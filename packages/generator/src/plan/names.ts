import { SpecError } from "../errors.ts";

/** `connections.cache.purge` → `connectionsCachePurge`. */
export function functionNameOf(id: string): string {
  return id.replace(/\.(.)/g, (_, letter: string) => letter.toUpperCase());
}

/** `connections.cache` → `ConnectionsCache`. */
export function typeNameOf(id: string): string {
  return capitalize(functionNameOf(id));
}

/** `columnProfiles` → `column-profiles`. */
export function fileNameOf(resource: string): string {
  return resource.replace(/[A-Z]+/g, (letters) => `-${letters.toLowerCase()}`);
}

/** Local name of an operation's facts, `cachePurge` in the file of `connections`; never one of `taken`. */
export function factsNameOf(id: string, taken: ReadonlySet<string>): string {
  const name = functionNameOf(id.slice(id.indexOf(".") + 1));
  return isReserved(name) || taken.has(name) ? `${name}Operation` : name;
}

/** Refuses an id that is no place in a client, or one that makes a name JavaScript keeps. */
export function refuseBadId(id: string, place: string): void {
  if (!/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/.test(id)) {
    const hint = "Write `resource.verb`, or `resource.part.verb`, each word in camelCase.";
    throw new SpecError(`\`${id}\` is no place in a client.`, place, hint);
  }
  const word = [functionNameOf(id), id.split(".")[0] ?? ""].find(isReserved);
  if (word === undefined) return;
  throw new SpecError(
    `\`${id}\` would be called \`${word}\`, a word that JavaScript keeps.`,
    place,
    "Rename it.",
  );
}

function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Whether no function or variable can have this name. */
export function isReserved(word: string): boolean {
  return reservedWords.has(word);
}

/** The names that one file or one package declares, each with the place that asked for it. */
export class NameRegistry {
  readonly #places = new Map<string, string>();

  /** `taken`: names that stand there before any spec is read, each with what it is. */
  constructor(taken: Readonly<Record<string, string>> = {}) {
    for (const [name, what] of Object.entries(taken)) this.#places.set(name, what);
  }

  /** Takes a name, or says who has it already. */
  claim(name: string, what: string, place: string, hint: string): void {
    const other = this.#places.get(name);
    if (other !== undefined) {
      throw new SpecError(`${what} would be called \`${name}\`, as is already ${other}.`, place, hint);
    }
    this.#places.set(name, `${what} (${place})`);
  }
}

const reservedWords: ReadonlySet<string> = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export " +
    "extends false finally for function if implements import in instanceof interface let new null package " +
    "private protected public return static super switch this throw true try typeof undefined var void while " +
    "with yield"
  ).split(" "),
);
