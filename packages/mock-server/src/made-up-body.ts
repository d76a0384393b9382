import type { IHttpOperation } from "@stoplight/types";
import { type Choice, findResponse } from "./choose-response.ts";

/** Whether Prism has to make up the body of a response, for want of an example. */
export function isMadeUp(operation: IHttpOperation, { status, mediaType, given }: Choice): boolean {
  if (given) return false;
  const contents = findResponse(operation, status)?.contents ?? [];
  return contents.some((content) => content.mediaType === mediaType && !content.examples?.length);
}

/**
 * A copy of a value without what breaks its schema. What Prism makes up ends in `{}` where a schema contains itself,
 * and may have more properties than are allowed (stoplightio/prism#2575). If what is left out was required, the next
 * validation says so one level higher.
 *
 * @param places paths of what is wrong, from the root of the value
 * @returns undefined where nothing can be left out
 */
export function prune(value: unknown, places: readonly (readonly string[])[]): unknown {
  if (places.length === 0 || places.some((place) => place.length === 0)) return undefined;
  const copy: unknown = structuredClone(value);
  // Items of a list from the back, so that the others keep their places.
  for (const place of places.toSorted(byPlace)) remove(copy, place);
  return copy;
}

function remove(root: unknown, place: readonly string[]): void {
  const name = place.at(-1) ?? "";
  let holder: unknown = root;
  for (const step of place.slice(0, -1)) holder = isObject(holder) ? Reflect.get(holder, step) : undefined;
  if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else if (isObject(holder)) Reflect.deleteProperty(holder, name);
}

function byPlace(a: readonly string[], b: readonly string[]): number {
  return b.join("\n").localeCompare(a.join("\n"), "en", { numeric: true });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
