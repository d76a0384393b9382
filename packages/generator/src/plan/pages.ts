import { SpecError } from "../errors.ts";
import { isNameless, resolveSchema, schemaAt } from "../spec/lookup.ts";
import type { OpenApiDocument, Schema } from "../openapi-document.ts";
import { bodyPointer, inputPointer, outputOf } from "./expression.ts";
import { typeNameOf } from "./names.ts";
import type { PlannedParams } from "./params.ts";
import type { ParsedOperation } from "./parse-spec.ts";
import { onlySchema } from "./responses.ts";
import type { DataPlan, PagesPlan } from "./types.ts";

/** What each style of `x-pagination` must tell, and the runtime's export that acts on it. */
const styles: Readonly<Record<string, { by?: PagesPlan["by"]; needs: readonly string[] }>> = {
  none: { needs: [] },
  offset: { by: "byOffset", needs: ["offset"] },
  cursor: { by: "byCursor", needs: ["cursor", "next"] },
  page: { by: "byPage", needs: ["page"] },
  "id-range": { by: "byIdRange", needs: ["start", "end", "next"] },
  "last-id": { by: "byLastId", needs: ["last-id", "id"] },
};

const inputs: ReadonlySet<string> = new Set(["offset", "cursor", "page", "start", "end", "last-id", "limit"]);
const outputs: ReadonlySet<string> = new Set(["next", "total", "more", "pages"]);
const numbers: ReadonlySet<string> = new Set(["first", "maximum"]);

/** Reads `x-pagination`. `none` alone means a plain call. */
export function planPages(
  document: OpenApiDocument,
  operation: ParsedOperation,
  params: PlannedParams,
  bodyFields: ReadonlySet<string>,
  data: readonly DataPlan[],
): PagesPlan | undefined {
  const source = operation.extensions["x-pagination"];
  if (source === undefined || source === "none") return undefined;
  const stated = new Map<string, unknown>(Object.entries(source ?? {}));
  const style = styles[String(stated.get("style"))];
  if (style === undefined)
    throw wrong(operation, `style: ${stated.get("style")}`, `one of ${Object.keys(styles)}`);
  for (const name of [...style.needs, "items"]) {
    if (!stated.has(name))
      throw wrong(operation, `no \`${name}\``, `it, for style ${stated.get("style")} needs it`);
  }
  const facts: Record<string, string | number | { readonly header: string }> = {};
  for (const [name, value] of stated) {
    if (name === "items") facts["items"] = bodyPointer(operation, String(value));
    else if (name === "id") facts["id"] = String(value).replace(/^\$item#/, "");
    else if (inputs.has(name)) {
      facts[name === "last-id" ? "lastId" : name] = inputPointer(
        operation,
        params,
        bodyFields,
        String(value),
      );
    } else if (outputs.has(name)) facts[name] = outputOf(operation, String(value));
    else if (numbers.has(name) && typeof value === "number") facts[name] = value;
    else if (name !== "style")
      throw wrong(operation, `an unknown key \`${name}\``, "the keys in specs/README.md");
  }
  const item = itemOf(document, operation, data, String(facts["items"]));
  return {
    ...(style.by && { by: style.by }),
    ...(style.by === "byLastId" && facts["first"] !== undefined && { begin: "afterFirst" as const }),
    facts,
    item,
    ...(isNameless(item) && { itemTypeName: `${typeNameOf(operation.id)}Item` }),
  };
}

function itemOf(
  document: OpenApiDocument,
  operation: ParsedOperation,
  data: readonly DataPlan[],
  pointer: string,
): Schema {
  const body = onlySchema(data);
  if (body === undefined)
    throw wrong(operation, "answers of several types", "one JSON schema for every success");
  const list = schemaAt(document, body, pointer);
  const items = list === undefined ? undefined : resolveSchema(document, list).items;
  if (items === undefined)
    throw wrong(operation, `items where no array is: \`${pointer}\``, "a pointer to an array");
  return items;
}

function wrong(operation: ParsedOperation, what: string, wanted: string): SpecError {
  const message = `The pagination of \`${operation.id}\` has ${what}.`;
  return new SpecError(message, `${operation.pointer}/x-pagination`, `Give ${wanted}.`);
}
