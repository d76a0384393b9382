import { flattenSchema } from "./flatten-schema.ts";
import { writePointer } from "./json-pointer.ts";
import type { Placed } from "./page-places.ts";
import type { Place, SpecPagination } from "./pagination.ts";
import { sampleValue } from "./sample-value.ts";

/** One answer as the client got it. */
export interface SteeredAnswer {
  readonly body: unknown;
  readonly headers: Headers;
}

/** A `fetch` that makes a list of two pages of every answer. */
export function steerPages(
  placed: Placed,
  pagination: SpecPagination,
  next: typeof fetch,
): { readonly fetch: typeof fetch; readonly answers: readonly SteeredAnswer[] } {
  const answers: SteeredAnswer[] = [];
  return {
    answers,
    async fetch(input, init) {
      const response = await next(input, init);
      if (!response.ok) return response;
      const change = changes(placed, pagination, answers.length > 0);
      const headers = new Headers(response.headers);
      headers.delete("content-length");
      let body: unknown = await response.json();
      for (const [place, value] of change) {
        if (place.in === "response header") headers.set(place.at, String(value));
        else body = writePointer(body, place.at, value);
      }
      answers.push({ body, headers });
      return new Response(JSON.stringify(body), { status: response.status, headers });
    },
  };
}

/** What an answer has to say: that more follows, or that it is the last one. */
function changes(
  placed: Placed,
  { style, places, first }: SpecPagination,
  isLast: boolean,
): (readonly [Place, unknown])[] {
  const set = (name: string, value: unknown) => {
    const place = places[name];
    return place ? [[place, value] as const] : [];
  };
  const goesOn = [
    ...set("more", true),
    ...set("total", 1_000_000),
    ...set("pages", 1_000_000),
    ...set("next", nextOf(placed, places, isLast ? "page-3" : "page-2")),
  ];
  if (!isLast) return goesOn;
  // One sign is enough, and by itself it shows that the client reads it.
  const ends = [
    set("more", false),
    set("pages", first + 1),
    set("next", style === "cursor" || style === "id-range" ? undefined : "page-3"),
    set("items", []),
  ];
  return [...goesOn, ...(ends.find((end) => end.length > 0) ?? [])];
}

/** A cursor, or for a range of ids an object with its inputs. */
function nextOf({ operation, spec }: Placed, places: SpecPagination["places"], cursor: string): unknown {
  const schema = Object.values(operation.responses.values().next().value ?? {})[0]?.schema ?? {};
  const at = places["next"]?.in === "response body" ? places["next"].at : "";
  const found = at
    .split("/")
    .slice(1)
    .reduce((around, name) => flattenSchema(spec.document, around).properties?.[name] ?? {}, schema);
  const sample = sampleValue(found, { document: spec.document, optional: true });
  return typeof sample === "object" && sample !== null ? sample : cursor;
}
