import type { Oas3Rule, UserContext } from "@redocly/openapi-core";

import { apiCall, expressionTarget } from "../call.ts";
import type { ApiCall } from "../call.ts";
import { facets, isObject, list, read } from "../reading.ts";

const groups = ["active", "succeeded", "failed", "canceled"];
const others = ["status", "error", "progress", "interval", "cancel"];

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
      for (const [field, value] of pointersOf(polling)) {
        const expression = field === "status" ? String(value) : anyElement(String(value));
        if (expressionTarget(context, call, expression)) continue;
        const hint =
          field === "status"
            ? "Name a property of the answer, such as `$response.body#/status`."
            : "Name a property of the answer: `$response.body#/error`, or of any item of a list: `/steps/*/error`.";
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

type Refuse = (message: string, hint: string) => void;

function checkStatuses(known: unknown[], polling: Record<string, unknown>, refuse: Refuse): void {
  const classified = groups.flatMap((group) => list(polling[group]));
  if (known.length === 0) {
    refuse("The statuses of `x-poll` are not listed.", "Give the status an `enum` or `x-known-values`.");
  }
  const hint = `Put each known status into one of ${groups.join(", ")}.`;
  for (const status of new Set([...known, ...classified])) {
    const times = classified.filter((one) => one === status).length;
    if (times === 0) refuse(`Status \`${String(status)}\` is in no group of \`x-poll\`.`, hint);
    if (times > 1) refuse(`Status \`${String(status)}\` is in several groups of \`x-poll\`.`, hint);
    if (known.length === 0 || known.includes(status)) continue;
    refuse(`Status \`${String(status)}\` is not a known status of \`x-poll\`.`, hint);
  }
}

function knownStatuses(context: UserContext, call: ApiCall, expression: unknown): unknown[] {
  const target = expressionTarget(context, call, String(expression));
  const parts = target ? facets(context, target) : [];
  return parts.flatMap(({ node }) => list(read(node, "enum") ?? read(node, "x-known-values")));
}

/** Reads `*` as the first item: what it stands for has the schema that every item has. */
function anyElement(expression: string): string {
  return expression.replaceAll(/\/\*(?=\/|$)/g, "/0");
}

/** The fields that hold pointers, with what they hold. */
function pointersOf(polling: Record<string, unknown>): [string, unknown][] {
  const { status, error, progress } = polling;
  const optional = {
    error,
    "progress.value": read(progress, "value"),
    "progress.max": read(progress, "max"),
  };
  return [
    ["status", status],
    ...Object.entries(optional).flatMap(([name, value]) =>
      [value ?? []].flat().map((one): [string, unknown] => [name, one]),
    ),
  ];
}
