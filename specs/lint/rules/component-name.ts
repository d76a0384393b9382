import type { Oas3Rule } from "@redocly/openapi-core";

import { globalNames } from "../global-names.ts";

/** Components become exported types, so their names must be good type names. */
export const componentName: Oas3Rule = () => ({
  Schema(_schema, { location, report }) {
    // Only the entry file's components are visited as such; in others the pointer tells.
    const [, name] = /^#\/components\/schemas\/([^/]+)$/.exec(location.pointer) ?? [];
    if (name === undefined) return;
    const refuse = (message: string, hint: string) =>
      report({ message, location: location.key(), suggest: [hint] });

    if (!/^[A-Z][a-zA-Z0-9]*$/.test(name)) {
      refuse(`Component \`${name}\` is not named in PascalCase.`, "Name it like a type: `QueryRun`.");
    } else if (/\d$/.test(name)) {
      refuse(`Component \`${name}\` ends in a digit.`, "Choose a word that tells it from its neighbour.");
    } else if (globalNames().has(name)) {
      const hint = `Put the platform or the subject before it, such as \`Hotdata${name}\`.`;
      refuse(`Component \`${name}\` hides a global type or one of the runtime.`, hint);
    }
  },
});
