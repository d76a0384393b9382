import type { Oas3Rule } from "@redocly/openapi-core";

import { knownExtensions } from "../known-extensions.ts";
import { isObject } from "../reading.ts";

/** A misspelt extension would change nothing and tell nobody. */
export const extensions: Oas3Rule = () => ({
  any(node: unknown, { type, location, report }) {
    if (!isObject(node) || type.name === "SpecExtension") return;
    for (const name of Object.keys(node).filter((key) => key.startsWith("x-"))) {
      const extension = knownExtensions[name];
      const refuse = (message: string, hint: string) =>
        report({ message, location: location.child(name).key(), suggest: [hint] });
      if (!extension) {
        refuse(`Extension \`${name}\` is unknown.`, `Known are ${Object.keys(knownExtensions).join(", ")}.`);
      } else if (!extension.on.includes(type.name)) {
        refuse(`\`${name}\` has no meaning on a ${type.name}.`, `It belongs on: ${extension.on.join(", ")}.`);
      } else if (!extension.valid(node[name], node)) {
        refuse(`The value of \`${name}\` is not understood.`, `It is ${extension.form}.`);
      }
    }
  },
});
