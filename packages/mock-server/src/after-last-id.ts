import type { IHttpOperation } from "@stoplight/types";
import type { MockAnswer, MockRequest } from "./message.ts";

/**
 * A list that goes on after the last id seen (`x-pagination`, style `last-id`) leaves out what comes before, or whoever
 * reads it to its end would get the same example for ever.
 */
export function afterLastId(operation: IHttpOperation, request: MockRequest, answer: MockAnswer): MockAnswer {
  const { style, "last-id": input, id, items } = stringsOf(operation.extensions?.["x-pagination"]);
  const name = input?.split("$request.query.")[1];
  const last = name === undefined ? null : request.query.get(name);
  if (style !== "last-id" || last === null || answer.status >= 300 || typeof answer.body !== "string")
    return answer;
  const body: unknown = JSON.parse(answer.body);
  const list = valueAt(body, items?.split("#")[1]);
  if (!Array.isArray(list)) return answer;
  const seen = list.filter((item) => Number(valueAt(item, id?.split("#")[1])) <= Number(last));
  for (const item of seen) list.splice(list.indexOf(item), 1);
  return { ...answer, body: JSON.stringify(body) };
}

function stringsOf(extension: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(extension ?? {}).filter(([, value]) => typeof value === "string");
  return Object.fromEntries(entries);
}

/** The value below a JSON pointer; the whole one without a pointer. */
function valueAt(value: unknown, pointer = ""): unknown {
  return pointer
    .split("/")
    .slice(1)
    .reduce<unknown>((around, name) => Reflect.get(Object(around), name), value);
}
