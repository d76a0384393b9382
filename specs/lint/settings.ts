import type { RuleConfig } from "@redocly/openapi-core";

import { plugin } from "./plugin.ts";

/** Redocly's own rules that hold for every spec, each with the hint that its reports carry. */
const redocly: Record<string, string> = {
  struct: "Compare with the OpenAPI 3.1 schema of this object: a name, a type or a place is wrong.",
  "no-unresolved-refs": "Correct the path of the file, the pointer after `#`, or the YAML it leads to.",
  "spec-ref-siblings": "Keep `$ref` alone here; put the other keys into what it refers to.",
  "component-name-unique": "Rename one of the two: both would get the same name in the bundle.",
  "operation-operationId": "Add the operation's place in the client, such as `connections.list`.",
  "operation-operationId-unique": "Give one of the two another place in the client.",
  "operation-parameters-unique": "Remove one of the two parameters.",
  "operation-summary": "Add a summary: one short sentence in the present tense.",
  "operation-singular-tag": "Keep exactly one tag per operation.",
  "operation-tag-defined": "Add the tag with a description to `tags` of the entry file, or correct its name.",
  "tag-description": "Say in one sentence what the tag's resource is.",
  "parameter-description": "Say what the parameter does, with its unit and default.",
  "security-defined": "Name a scheme of `components.securitySchemes`.",
  "path-parameters-defined": "Make the `{names}` of the path and the path parameters agree.",
  "path-declaration-must-exist": "Name every `{parameter}` of the path.",
  "path-not-include-query": "Move what follows `?` into query parameters.",
  "no-path-trailing-slash": "Remove the slash at the end, as the wire has none.",
  "no-identical-paths": "Merge the two paths into one.",
  "no-enum-type-mismatch": "Make the values and the type agree.",
  "no-duplicated-enum-values": "Remove the repeated value.",
  "no-schema-type-mismatch": "Make `type` and the other keywords agree.",
  "no-required-schema-properties-undefined": "Describe the required property, or correct its name.",
  "no-empty-servers": "Add the base URL; `/` means that users must give one.",
  "no-undefined-server-variable": "Describe the variable under `variables` of the server.",
  "spec-components-invalid-map-name": "Use letters, digits, `.`, `-` and `_` only.",
  "no-invalid-media-type-examples": "Make the example and the schema agree.",
  "no-invalid-parameter-examples": "Make the example and the schema agree.",
  "no-invalid-schema-examples": "Make the example and the schema agree.",
};

/** Hints of Redocly's rules by rule; our own rules bring theirs along. */
export const hints: Readonly<Record<string, string>> = redocly;

/** Every rule, as Redocly's configuration wants it: all are errors. */
export const settings: Record<string, RuleConfig> = Object.fromEntries([
  ...Object.keys(redocly).map((rule) => [rule, "error"]),
  ...Object.keys(plugin.rules.oas3).map((rule) => [`${plugin.id}/${rule}`, "error"]),
]);
