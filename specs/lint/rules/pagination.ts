import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

import { apiCall, expressionTarget, jsonOf, successes } from "../call.ts";
import type { ApiCall } from "../call.ts";
import { child, isObject, read, schemaAt, typesOf } from "../reading.ts";

/** The fields of each style; those with `?` may be left out. */
const styles: Record<string, string[]> = {
  none: ["items"],
  offset: ["offset", "items", "limit?", "total?", "more?", "maximum?"],
  cursor: ["cursor", "next", "items", "limit?", "total?", "more?", "maximum?"],
  page: ["page", "items", "first?", "limit?", "total?", "pages?", "more?", "maximum?"],
  "id-range": ["start", "end", "next", "items", "limit?", "total?", "more?", "maximum?"],
  "last-id": ["last-id", "id", "items", "limit?", "total?", "more?", "maximum?"],
};
const inputs = ["offset", "cursor", "page", "start", "end", "last-id", "limit"];
const numbers = ["first", "maximum"];

/** Every list says how it is paged, with pointers that lead somewhere. */
export const pagination: Oas3Rule = () => ({
  PathItem: {
    Operation(operation, context, { PathItem }: { PathItem: unknown }) {
      const paging = read(operation, "x-pagination");
      const { location, report } = context;
      if (paging === undefined && /\.list([A-Z]\w*)?$/.test(operation.operationId ?? "")) {
        const message = `The list \`${operation.operationId}\` does not say how it is paged.`;
        const hint = "Add `x-pagination`; a list that always comes whole has `{ style: none, items: … }`.";
        report({ message, location: location.key(), suggest: [hint] });
      }
      if (paging === undefined || paging === "none") return;
      const refuse = (message: string, hint: string, field?: string) => {
        const place = location.child("x-pagination");
        report({
          message,
          location: field === undefined ? place.key() : place.child(field),
          suggest: [hint],
        });
      };
      const fields = styles[String(read(paging, "style"))];
      if (!isObject(paging) || !fields) {
        refuse("The style of `x-pagination` is unknown.", `Known are ${Object.keys(styles).join(", ")}.`);
        return;
      }
      const call = apiCall(operation, context, PathItem);
      for (const field of fields.filter((name) => !name.endsWith("?") && paging[name] === undefined)) {
        refuse(`\`x-pagination\` lacks \`${field}\`.`, `Style ${paging["style"]} has ${fields.join(", ")}.`);
      }
      for (const [field, value] of Object.entries(paging).filter(([name]) => name !== "style")) {
        if (!fields.includes(field) && !fields.includes(`${field}?`)) {
          refuse(
            `\`${field}\` has no meaning here.`,
            `Style ${paging["style"]} has ${fields.join(", ")}.`,
            field,
          );
        } else {
          const hint = problemOf(context, call, field, value, paging);
          if (hint) refuse(`\`${field}\` of \`x-pagination\` leads nowhere: ${String(value)}`, hint, field);
        }
      }
    },
  },
});

function problemOf(
  context: UserContext,
  call: ApiCall,
  field: string,
  value: unknown,
  paging: object,
): string | undefined {
  if (numbers.includes(field)) return Number.isInteger(value) ? undefined : "It is a whole number.";
  if (typeof value !== "string") return "It is a runtime expression.";
  const items = expressionTarget(context, call, String(read(paging, "items")));
  if (field === "id") {
    const item = items && child(context, items, "items");
    const found =
      item && value.startsWith("$item#/") && schemaAt(context, item, value.slice("$item#".length));
    return found ? undefined : "It is a pointer into an item, such as `$item#/id`.";
  }
  const source = inputs.includes(field) ? "$request." : "$response.";
  if (!value.startsWith(source)) return `It starts with \`${source}\`.`;
  if (!expressionTarget(context, call, value))
    return "Name a declared parameter, or a property of the body's schema.";
  if (field === "items" && items && !typesOf(context, items).has("array")) return "It leads to a list.";
  return jsonOf(context, successes(context, call)[0]?.[1] ?? call.operation)
    ? undefined
    : "The answer is no JSON.";
}
