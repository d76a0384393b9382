import { isObject, read } from "./reading.ts";

/** An extension of ours: where it may stand and what it may hold. */
export interface Extension {
  /** The objects that may carry it, as Redocly names them. */
  on: string[];
  form: string;
  valid(value: unknown, node: unknown): boolean;
}

const strings = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
const oneOf =
  (...allowed: unknown[]) =>
  (value: unknown): boolean =>
    allowed.includes(value);
const retryClass = oneOf("safe", "idempotent", "never");
const level = oneOf("documented", "observed", "inferred");

/** All extensions there are. `x-pagination` and `x-poll` have rules of their own. */
export const knownExtensions: Readonly<Record<string, Extension>> = {
  "x-class-name": {
    on: ["Info"],
    form: "a PascalCase name",
    valid: (value) => typeof value === "string" && /^[A-Z][a-zA-Z0-9]*$/.test(value),
  },
  "x-env": {
    on: ["Server", "SecurityScheme"],
    form: "a list of variables, or `username` and `password` with a list each",
    valid: (value) => strings(value) || (isObject(value) && Object.values(value).every(strings)),
  },
  "x-basic": {
    on: ["SecurityScheme"],
    form: "`{ username: option }`, on a scheme of `scheme: basic`",
    valid: (value, node) => typeof read(value, "username") === "string" && read(node, "scheme") === "basic",
  },
  "x-retry": {
    on: ["Operation"],
    form: "`safe`, `idempotent` or `never`, or `{ class, statuses: [429, …] }`",
    valid: (value) =>
      retryClass(value) || (retryClass(read(value, "class")) && statuses(read(value, "statuses"))),
  },
  "x-evidence": {
    on: ["Operation", "Parameter", "Header", "RequestBody", "Response", "Schema"],
    form: "`documented`, `observed` or `inferred`, or `{ level, source: text }`",
    valid: (value) =>
      level(value) || (level(read(value, "level")) && typeof read(value, "source") === "string"),
  },
  "x-known-values": {
    on: ["Schema"],
    form: "a list of strings in a schema with `type: string` and without `enum`",
    valid: (value, node) =>
      strings(value) && [read(node, "type")].flat().includes("string") && read(node, "enum") === undefined,
  },
  "x-int64": { on: ["Schema"], form: "`safe`", valid: oneOf("safe") },
  "x-callable": {
    on: ["Operation"],
    form: "`false`, on an operation that is no call, such as the opening of a WebSocket",
    valid: oneOf(false),
  },
  "x-pagination": { on: ["Operation"], form: "", valid: () => true },
  "x-poll": { on: ["Operation"], form: "", valid: () => true },
};

function statuses(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => Number.isInteger(one) && one >= 400)
  );
}
