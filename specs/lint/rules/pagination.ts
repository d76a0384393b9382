import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

import { apiCall, expressionTarget } from "../call.ts";
import type { ApiCall } from "../call.ts";
import { child, isObject, read, schemaAt, typesOf } from "../reading.ts";

/** The fields of each style; those with `?` may be left out. */
const styles: Record<string, string[]> = {
  none: ["items"],
  offset: ["offset", "items", "limit?", "total?", "more?", "maximum?"],
  cursor: ["cursor", "next", "items", "limit?", "total?", "more?", "maximum?"],
  page: ["page", "items", "first?", "limit?", "total?", "pages?", "more?", "maximum?"],
  "id-range": ["start", "end", "next", "items", "limit?", "total?", "more?", "maximum?"],
  "last-id": ["last-id", "id", "items", "first?", "limit?", "total?", "more?", "maximum?"],
};
const inputs = new Set(["offset", "cursor", "page", "start", "end", "last-id", "limit"]);
const numbers = new Set(["first", "maximum"]);

/** The pointers of `x-pagination` lead to what the operation declares. */
export const pagination: Oas3Rule = () => ({
  PathItem: {
    Operation(operation, context, { PathItem }: { PathItem: unknown }) {
      const paging = read(operation, "x-pagination");
      if (paging === undefined || paging === "none") return;
      const place = context.location.child("x-pagination");
      const refuse = (message: string, hint: string, location = place.key()) =>
        context.report({ message, location, suggest: [hint] });

      const style = String(read(paging, "style"));
      const fields = styles[style];
      if (!isObject(paging) || !fields) {
        refuse("The style of `x-pagination` is unknown.", `Known are ${Object.keys(styles).join(", ")}.`);
        return;
      }
      const call = apiCall(operation, context, PathItem);
      const hint = `Style ${style} has ${fields.join(", ")}.`;
      for (const field of fields.filter((name) => !name.endsWith("?") && paging[name] === undefined)) {
        refuse(`\`x-pagination\` lacks \`${field}\`.`, hint);
      }
      for (const [field, value] of Object.entries(paging).filter(([name]) => name !== "style")) {
        if (fields.includes(field) || fields.includes(`${field}?`)) {
          const cure = cureOf(field, value, context, call, paging);
          const message = `\`${field}\` of \`x-pagination\` leads nowhere: ${String(value)}`;
          if (cure) refuse(message, cure, place.child(field));
        } else {
          refuse(`\`${field}\` has no meaning here.`, hint, place.child(field));
        }
      }
    },
  },
});

function cureOf(field: string, value: unknown, context: UserContext, call: ApiCall, paging: object): string {
  if (numbers.has(field)) return Number.isInteger(value) ? "" : "Write a whole number.";
  if (typeof value !== "string") return "Write a runtime expression, such as `$request.query.limit`.";
  const items = expressionTarget(context, call, String(read(paging, "items")));
  if (field === "id") {
    const item = items && child(context, items, "items");
    const [, pointer] = /^\$item#(\/.+)$/.exec(value) ?? [];
    return item && pointer && schemaAt(context, item, pointer) ? "" : "Point into an item: `$item#/id`.";
  }
  const source = inputs.has(field) ? "$request." : "$response.";
  if (!value.startsWith(source)) return `Begin it with \`${source}\`.`;
  const target = expressionTarget(context, call, value);
  if (!target) return "Name a declared parameter or header, or a property of the body's schema.";
  return field !== "items" || typesOf(context, target).has("array") ? "" : "Point to a list.";
}
