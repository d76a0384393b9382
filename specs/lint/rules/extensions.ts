import type { Oas3Rule } from "@redocly/openapi-core";

import { isObject, read } from "../reading.ts";

interface Extension {
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
const known: Record<string, Extension> = {
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
  "x-pagination": { on: ["Operation"], form: "", valid: () => true },
  "x-poll": { on: ["Operation"], form: "", valid: () => true },
};

/** A misspelt extension would change nothing and tell nobody. */
export const extensions: Oas3Rule = () => ({
  any(node: unknown, { type, location, report }) {
    if (!isObject(node) || type.name === "SpecExtension") return;
    for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
      const extension = known[name];
      const refuse = (message: string, hint: string) =>
        report({ message, location: location.child(name).key(), suggest: [hint] });
      if (!extension) {
        refuse(`Extension \`${name}\` is unknown.`, `Known are ${Object.keys(known).join(", ")}.`);
      } else if (!extension.on.includes(type.name)) {
        refuse(`\`${name}\` has no meaning on a ${type.name}.`, `It belongs on: ${extension.on.join(", ")}.`);
      } else if (!extension.valid(node[name], node)) {
        refuse(`The value of \`${name}\` is not understood.`, `It is ${extension.form}.`);
      }
    }
  },
});

function statuses(value: unknown): boolean {
  return (
    Array.isArray(value) && value.length > 0 && value.every((one) => Number.isInteger(one) && one >= 400)
  );
}
