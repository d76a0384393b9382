import type { Oas3Rule } from "@redocly/openapi-core";

import { follow, isObject, read } from "../reading.ts";

/** Editors show these words on hover, so every component and every property has some. */
export const descriptions: Oas3Rule = () => ({
  Schema(schema, context) {
    const { location, report } = context;
    const [, component] = /^#\/components\/schemas\/([^/]+)$/.exec(location.pointer) ?? [];
    if (component !== undefined && !read(schema, "description")) {
      const message = `Component \`${component}\` has no description.`;
      report({ message, location: location.key(), suggest: ["Say in one sentence what it is."] });
    }
    const properties = read(schema, "properties");
    if (!isObject(properties)) return;
    for (const [name, node] of Object.entries(properties)) {
      const target = follow(context, { node, file: location.source.absoluteRef });
      if (read(node, "description") || read(target.node, "description")) continue;
      report({
        message: `Property \`${name}\` has no description.`,
        location: location.child(["properties", name]).key(),
        suggest: ["Say what it holds, with its unit, its default and what null means."],
      });
    }
  },
});
