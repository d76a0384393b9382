import type { Oas3Rule } from "@redocly/openapi-core";

import { apiCall, jsonOf, successes } from "../call.ts";
import { child, isObject, list, read } from "../reading.ts";

/**
 * The mock plays a job through its states, so there is an example of each outcome; by itself it answers with the first
 * one, so that is a success, at which waiting ends.
 */
export const pollExamples: Oas3Rule = () => ({
  PathItem: {
    Operation(operation, context, { PathItem }: { PathItem: unknown }) {
      const polling = read(operation, "x-poll");
      const pointer = /^\$response\.body#(\/.+)$/.exec(String(read(polling, "status")))?.[1];
      if (!isObject(polling) || pointer === undefined) return;

      const shown = new Set<unknown>();
      for (const [, response] of successes(context, apiCall(operation, context, PathItem))) {
        const media = jsonOf(context, response);
        const examples = media && child(context, media, "examples");
        for (const name of Object.keys(examples?.node ?? {})) {
          const example = examples && child(context, examples, name);
          shown.add(valueAt(read(example?.node, "value"), pointer));
        }
      }
      const [first] = shown;
      const succeeded = list(polling["succeeded"]);
      const place = context.location.child("x-poll").key();
      if (succeeded.some((status) => shown.has(status)) && !succeeded.includes(first)) {
        context.report({
          message: `The first example shows the operation ${String(first)}.`,
          location: place,
          suggest: ["Put one that succeeded first: the mock answers with it, and waiting would not end."],
        });
      }
      for (const group of ["active", "succeeded", "failed", "canceled"]) {
        const statuses = list(polling[group]);
        if (statuses.length === 0 || statuses.some((status) => shown.has(status))) continue;
        context.report({
          message: `No example shows the operation ${group}.`,
          location: place,
          suggest: [`Add an example with the status ${statuses.join(" or ")} to a successful response.`],
        });
      }
    },
  },
});

function valueAt(value: unknown, pointer: string): unknown {
  return pointer.split("/").slice(1).reduce(read, value);
}
