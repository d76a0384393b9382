import { readPointer, writePointer } from "../json-pointer.ts";
import type { SpecOperation } from "../load-spec.ts";
import type { Place, SpecPagination } from "../pagination.ts";
import { successOf } from "./answers.ts";
import type { Plan } from "./check.ts";
import { failure, type Hit, json, type PlainAnswer, type Script } from "./loopback-server.ts";

/** The one thing that tells the end of a list, while everything else says that there is more. */
export type EndSign = "more" | "total" | "pages" | "next" | "nothing left";

/** A list of five items in pages of two, cut by what arrives. */
export interface PageServer {
  readonly script: Script;
  readonly items: readonly unknown[];
  /** How many pages are asked for. */
  readonly pages: number;
  /** What is wrong with the inputs of the requests that came, in words. */
  inputFaults(hits: readonly Hit[], start?: number): string[];
}

/** The size of a page, which is also asked for. */
export const size = 2;
const count = 5;
const plenty = 1_000_000;

/** The signs that a list has; one walk is made for each. */
export function endSigns({ style, places }: SpecPagination): EndSign[] {
  const known: readonly EndSign[] = {
    offset: ["more", "total", "nothing left"] as const,
    page: ["more", "pages", "nothing left"] as const,
    "last-id": ["more", "nothing left"] as const,
  }[style] ?? ["more", "next"];
  return known.filter((sign) => sign === "nothing left" || places[sign] !== undefined);
}

/** A server of the list, by the style that the spec says. */
export function pageServer(
  plan: Plan,
  operation: SpecOperation,
  pagination: SpecPagination,
  sign: EndSign,
): PageServer {
  const items = makeItems(plan, operation, pagination);
  const { answer, value: example } = successOf(plan, operation);
  return {
    items,
    pages: sign === "nothing left" ? 4 : 3,
    script(hit) {
      const start = startOf(pagination, hit);
      // a client that asks beyond the end would never end
      return start === undefined || start > count + size
        ? failure(400)
        : pageAt(pagination, { example, status: answer.status, items, start, sign });
    },
    inputFaults(hits, first = 0) {
      return hits.flatMap((hit, index) => {
        const wanted = [
          ...inputsAt(pagination, first / size + index, items),
          ...limitAt(pagination, first / size + index),
        ];
        return wanted.flatMap(([name, value]) => {
          const place = pagination.places[name];
          const got = place ? inputOf(hit, place) : value;
          return String(got) === String(value)
            ? []
            : [`page ${index + 1} is asked for with ${name} ${String(got)}, not ${String(value)}`];
        });
      });
    },
  };
}

/** A value that a list was asked for with: in the query, or in the body. */
export function inputOf({ url, body }: Hit, place: Place): unknown {
  if (place.in === "query") return new URL(url, "http://localhost").searchParams.get(place.at) ?? undefined;
  return body.length === 0 ? undefined : readPointer(JSON.parse(body.toString()), place.at);
}

/** Five items after the spec's example, told apart by a field of their own, or by their text. */
function makeItems(plan: Plan, operation: SpecOperation, { places }: SpecPagination): unknown[] {
  const all: unknown = successOf(plan, operation).value;
  const found = readPointer(all, places["items"]?.at ?? "");
  const example: unknown = Array.isArray(found) ? found[0] : undefined;
  const id = places["id"]?.at;
  return Array.from({ length: count }, (_, index) => {
    if (typeof example !== "object" || example === null)
      return id === undefined ? `item ${index}` : idAt(index);
    const item: unknown = { ...example, conformance: index };
    if (id === undefined) return item;
    const isText = typeof readPointer(example, id) === "string";
    return writePointer(item, id, isText ? String(idAt(index)) : idAt(index));
  });
}

/** Ids grow, and are no positions. */
function idAt(index: number): number {
  return 101 + index * 7;
}

/** The inputs that ask for a page, from 0; none for the first one. */
function inputsAt(
  { style, first, places }: SpecPagination,
  page: number,
  items: readonly unknown[],
): (readonly [string, unknown])[] {
  if (page === 0) return [];
  const start = Math.min(page * size, items.length);
  const inputs: Readonly<Record<string, readonly (readonly [string, unknown])[]>> = {
    offset: [["offset", start]],
    page: [["page", first + page]],
    cursor: [["cursor", `cursor-${page * size}`]],
    "last-id": [["last-id", idAt(start - 1)]],
    "id-range": [
      ["start", start],
      ["end", start + 1],
    ],
  };
  return (inputs[style] ?? []).filter(([name]) => places[name] !== undefined);
}

/** The page size is asked for with every page; a range of ids says one of its own. */
function limitAt({ style, places }: SpecPagination, page: number): (readonly [string, unknown])[] {
  if (!places["limit"]) return [];
  return [["limit", style === "id-range" && page > 0 ? size + 1 : size]];
}

/** Where the page starts that is asked for; nothing where the inputs make no sense. */
function startOf({ style, first, places }: SpecPagination, hit: Hit): number | undefined {
  const place = places[style === "id-range" ? "start" : style];
  const input = place ? inputOf(hit, place) : undefined;
  if (input === undefined || input === null) return 0;
  switch (style) {
    case "page":
      return (Number(input) - first) * size;
    case "cursor": {
      const digits = /^cursor-(\d+)$/.exec(String(input))?.[1];
      return digits === undefined ? undefined : Number(digits);
    }
    case "last-id":
      return Array.from({ length: count }, (_, index) => idAt(index)).filter((id) => id <= Number(input))
        .length;
    default:
      return Number(input);
  }
}

interface Cut {
  readonly example: unknown;
  readonly status: number;
  readonly items: readonly unknown[];
  readonly start: number;
  readonly sign: EndSign;
}

function pageAt(
  { style, places }: SpecPagination,
  { example, status, items, start, sign }: Cut,
): PlainAnswer {
  const next = start + size;
  const isLast = next >= items.length;
  const range = { start: next, end: next + 1, limit: size + 1 };
  const following =
    style === "id-range"
      ? Object.fromEntries(Object.entries(range).map(([name, value]) => [fieldOf(places[name], name), value]))
      : `cursor-${next}`;
  const said: Readonly<Record<string, unknown>> = {
    items: items.slice(start, next),
    more: sign === "more" ? !isLast : true,
    total: sign === "total" ? items.length : plenty,
    pages: sign === "pages" ? Math.ceil(items.length / size) : plenty,
    next: sign === "next" && isLast ? null : following,
  };
  const headers: Record<string, string> = {};
  let body = example;
  for (const [name, value] of Object.entries(said)) {
    const place = places[name];
    if (place?.in === "response header" && value !== null) headers[place.at] = String(value);
    else if (place?.in === "response body") body = writePointer(body, place.at, value);
  }
  return json(body, status, headers);
}

/** The field of the next range that fills an input. */
function fieldOf(place: Place | undefined, name: string): string {
  return place?.at.split("/").at(-1) ?? name;
}
