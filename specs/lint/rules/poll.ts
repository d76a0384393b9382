import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

import { apiCall, expressionTarget } from "../call.ts";
import type { ApiCall } from "../call.ts";
import { facets, isObject, list, read } from "../reading.ts";

const groups = ["active", "succeeded", "failed", "canceled"];
const others = ["status", "error", "progress", "interval"];

/** Waiting ends only when every status that is known belongs to one of the groups. */
export const poll: Oas3Rule = () => ({
  PathItem: {
    Operation(operation, context, { PathItem }: { PathItem: unknown }) {
      const polling = read(operation, "x-poll");
      if (polling === undefined) return;
      const place = context.location.child("x-poll");
      const refuse = (message: string, hint: string) =>
        context.report({ message, location: place.key(), suggest: [hint] });
      if (!isObject(polling))
        return refuse("`x-poll` is no object.", `It has ${[...others, ...groups].join(", ")}.`);

      for (const field of Object.keys(polling).filter(
        (name) => !others.includes(name) && !groups.includes(name),
      )) {
        refuse(`\`${field}\` of \`x-poll\` has no meaning.`, `It has ${[...others, ...groups].join(", ")}.`);
      }
      const call = apiCall(operation, context, PathItem);
      const pointers = {
        status: polling["status"],
        ...pick(polling, "error"),
        ...progressOf(polling["progress"]),
      };
      for (const [field, value] of Object.entries(pointers)) {
        if (typeof value === "string" && expressionTarget(context, call, value)) continue;
        const hint = "Name a property of the answer, such as `$response.body#/status`.";
        refuse(`\`${field}\` of \`x-poll\` leads nowhere: ${String(value)}`, hint);
      }
      const interval = polling["interval"];
      if (interval !== undefined && !(Number.isInteger(interval) && Number(interval) > 0)) {
        refuse("`interval` of `x-poll` is no number of milliseconds.", "Write a whole number, such as 1000.");
      }
      checkStatuses(knownStatuses(context, call, polling["status"]), polling, refuse);
    },
  },
});

function checkStatuses(
  known: unknown[],
  polling: Record<string, unknown>,
  refuse: (message: string, hint: string) => void,
): void {
  const classified = groups.flatMap((group) => list(polling[group]));
  if (known.length === 0) {
    refuse("The statuses of `x-poll` are not listed.", "Give the status an `enum` or `x-known-values`.");
  }
  for (const status of new Set([...known, ...classified])) {
    const times = classified.filter((one) => one === status).length;
    if (times === 1 && (known.length === 0 || known.includes(status))) continue;
    const why = times === 0 ? "is in no group" : times > 1 ? "is in several groups" : "is not a known status";
    refuse(
      `Status \`${String(status)}\` ${why} of \`x-poll\`.`,
      `Put each known status into one of ${groups.join(", ")}.`,
    );
  }
}

function knownStatuses(context: UserContext, call: ApiCall, expression: unknown): unknown[] {
  const target = expressionTarget(context, call, String(expression));
  if (!target) return [];
  return facets(context, target).flatMap(({ node }) => [
    ...list(read(node, "enum")),
    ...list(read(node, "x-known-values")),
  ]);
}

function pick(polling: Record<string, unknown>, field: string): Record<string, unknown> {
  return polling[field] === undefined ? {} : { [field]: polling[field] };
}

function progressOf(progress: unknown): Record<string, unknown> {
  if (progress === undefined) return {};
  const max = read(progress, "max");
  return { "progress.value": read(progress, "value"), ...(max === undefined ? {} : { "progress.max": max }) };
}
