import { SpecError } from "../errors.ts";
import type { PlannedParams } from "./params.ts";
import type { ParsedOperation } from "./parse-spec.ts";

/** Where a runtime expression of OpenAPI leads, as the runtime reads it. */
export type OutputPlan = string | { readonly header: string };

/** `$request.query.offset` → `/offset`: a pointer into the one object of parameters. */
export function inputPointer(
  operation: ParsedOperation,
  { params, wholeBody }: PlannedParams,
  bodyFields: ReadonlySet<string>,
  expression: string,
): string {
  const parameter = /^\$request\.(query|path|header)\.(.+)$/.exec(expression);
  const body = /^\$request\.body#(\/.+)$/.exec(expression);
  const name = parameter?.[2]?.replace(/\[\]$/, "") ?? body?.[1]?.split("/")[1];
  const known =
    body === null ? params.fields.some((field) => field.name === name) : bodyFields.has(name ?? "");
  if (name === undefined || !known) {
    throw new SpecError(
      `\`${expression}\` is no input of \`${operation.id}\`.`,
      operation.pointer,
      "Write `$request.query.<parameter>` or `$request.body#/<field>`, and describe that input.",
    );
  }
  if (body === null && name.includes("/")) throw escaped(operation, expression);
  return unescaped(operation, body === null ? `/${name}` : `${wholeBody ? "/body" : ""}${body[1]}`);
}

/** `$response.body#/total` → `/total`, `$response.header.X-Total` → `{ header: "X-Total" }`. */
export function outputOf(operation: ParsedOperation, expression: string): OutputPlan {
  const header = /^\$response\.header\.(.+)$/.exec(expression)?.[1];
  return header === undefined ? bodyPointer(operation, expression) : { header };
}

/** `$response.body#/items` → `/items`, `$response.body` → ``: the whole body. */
export function bodyPointer(operation: ParsedOperation, expression: string): string {
  const match = /^\$response\.body(?:#(\/.*)?)?$/.exec(expression);
  if (match !== null) return unescaped(operation, match[1] ?? "");
  throw new SpecError(
    `\`${expression}\` is no place in the answer of \`${operation.id}\`.`,
    operation.pointer,
    "Write `$response.body#/<field>`, or `$response.header.<name>` where a header is possible.",
  );
}

/** A pointer of names that need no escaping: so rare are others that the runtime does not know them. */
function unescaped(operation: ParsedOperation, pointer: string): string {
  if (pointer.includes("~")) throw escaped(operation, pointer);
  return pointer;
}

function escaped(operation: ParsedOperation, where: string): SpecError {
  const message = `\`${where}\` of \`${operation.id}\` has a name with \`~\` or \`/\`, which clients cannot point to.`;
  return new SpecError(message, operation.pointer, "Point to another field, or leave the extension out.");
}
