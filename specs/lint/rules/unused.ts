import { escapePointerFragment, parseYaml } from "@redocly/openapi-core";
import type { Location, Oas3Rule, Source } from "@redocly/openapi-core";

import { isObject, read } from "../reading.ts";

const kinds = ["schemas", "responses", "parameters", "headers", "examples", "requestBodies"];
const sections = [["paths"], ...kinds.map((kind) => ["components", kind])];

/** What no operation reaches is missing from the client without a word, so it is an error. */
export const unused: Oas3Rule = () => {
  const reached = new Set<string>();
  const sources = new Map<string, Source>();
  const remember = ({ source, pointer }: Location) => {
    sources.set(source.absoluteRef, source);
    reached.add(source.absoluteRef + pointer);
  };
  return {
    ref(_ref, { location }, { location: target }) {
      remember(location);
      if (target) remember(target);
    },
    Root: {
      leave(_root, { report, location: entry }) {
        sources.set(entry.source.absoluteRef, entry.source);
        for (const source of sources.values()) {
          const document = parsed(source);
          // The paths of the entry file are reached by themselves.
          const [, ...components] = sections;
          for (const section of source === entry.source ? components : sections) {
            for (const name of namesIn(document, section)) {
              const pointer = `#/${[...section, name].map(escapePointerFragment).join("/")}`;
              if (reached.has(source.absoluteRef + pointer)) continue;
              report({
                message: `\`${name}\` in \`${section.join(".")}\` is never used.`,
                location: { source, pointer, reportOnKey: true },
                suggest: ["Refer to it, from the entry file if it is a path, or remove it."],
              });
            }
          }
        }
      },
    },
  };
};

function namesIn(document: unknown, section: string[]): string[] {
  const found = section.reduce<unknown>(read, document);
  return isObject(found) ? Object.keys(found) : [];
}

/** The content of the file, or nothing where it cannot be read, which the references to it report. */
function parsed({ body }: Source): unknown {
  try {
    return parseYaml(body);
  } catch {
    return undefined;
  }
}
