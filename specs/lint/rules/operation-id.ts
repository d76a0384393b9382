import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";

import { read } from "../reading.ts";

interface Entry {
  id: string;
  location: Location;
}

/** An operationId is the operation's place in the client: dotted, camelCase, and its own. */
export const operationId: Oas3Rule = () => {
  const entries: Entry[] = [];
  return {
    Operation(operation, context) {
      const id = operation.operationId;
      if (typeof id !== "string") return;
      const location = context.location.child("operationId");
      checkForm(id, location, context);
      entries.push({ id, location });
      if (read(operation, "x-poll") !== undefined) {
        for (const verb of ["wait", "watch"]) {
          entries.push({ id: id.replace(/[^.]*$/, verb), location: context.location.child("x-poll") });
        }
      }
    },
    Root: {
      leave(_root, context) {
        const byFunction = new Map<string, Entry>();
        for (const entry of entries) {
          checkPlace(entry, byFunction, context);
          byFunction.set(functionName(entry.id), entry);
        }
        for (const entry of entries) checkNamespaces(entry, entries, context);
      },
    },
  };
};

function checkForm(id: string, location: Location, { report }: UserContext): void {
  if (!/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)+$/.test(id)) {
    const message = `operationId \`${id}\` is no dotted path of camelCase names.`;
    report({ message, location, suggest: ["Write it as `resource.verb`, such as `savedQueries.list`."] });
    return;
  }
  // a name that the platform itself puts into its paths, such as `python3`, is no makeshift
  const isOwn = (name: string): boolean => new RegExp(`~1${name}(~1|/|$)`).test(location.pointer);
  if (id.split(".").some((name) => /\d$/.test(name) && !isOwn(name))) {
    const message = `operationId \`${id}\` has a name that ends in a digit.`;
    report({ message, location, suggest: ["Choose a word that tells it from its neighbour."] });
  }
}

function checkPlace({ id, location }: Entry, taken: Map<string, Entry>, { report }: UserContext): void {
  const other = taken.get(functionName(id));
  // Equal ids are Redocly's to report, save for the `wait` and `watch` that x-poll adds.
  if (!other || (other.id === id && !/\.(wait|watch)$/.test(id))) return;
  const message = `\`${id}\` and \`${other.id}\` both become the function \`${functionName(id)}\`.`;
  report({ message, location, suggest: ["Rename one of the two operations."] });
}

function checkNamespaces({ id, location }: Entry, entries: Entry[], { report }: UserContext): void {
  if (!entries.some((other) => other.id.startsWith(`${id}.`))) return;
  const message = `\`${id}\` is an operation and also the namespace of others.`;
  report({ message, location, suggest: [`Give the operation a verb of its own, such as \`${id}.get\`.`] });
}

function functionName(id: string): string {
  return id.replace(/\.([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
