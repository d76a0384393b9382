import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";

import { apiCall, jsonOf, parametersOf } from "../call.ts";
import type { ApiCall } from "../call.ts";
import { child, facets, list, read } from "../reading.ts";

/** An operation with all that a call of it may give, and what it must. */
interface Entry {
  readonly id: string;
  readonly names: readonly unknown[];
  readonly required: readonly unknown[];
  /** What `x-poll` names as the operation that cancels the job, and where. */
  readonly cancel: unknown;
  readonly location: Location;
}

/** Whoever waits for a job can cancel it with what reads it: the `cancel` of `x-poll` needs no other parameters. */
export const pollCancel: Oas3Rule = () => {
  const entries: Entry[] = [];
  return {
    PathItem: {
      Operation(operation, context, { PathItem }: { PathItem: unknown }) {
        const call = apiCall(operation, context, PathItem);
        entries.push({
          id: String(operation.operationId),
          ...parametersAndBody(context, call),
          cancel: read(read(operation, "x-poll"), "cancel"),
          location: context.location.child("x-poll").key(),
        });
      },
    },
    Root: {
      leave(_root, context) {
        for (const entry of entries) if (entry.cancel !== undefined) check(entry, entries, context);
      },
    },
  };
};

function check({ id, names, cancel, location }: Entry, entries: Entry[], { report }: UserContext): void {
  const [resource] = id.split(".");
  const found = entries.find((entry) => entry.id === cancel && entry.id.split(".")[0] === resource);
  const missing = found?.required.filter((name) => !names.includes(name)) ?? [];
  if (found && missing.length === 0) return;
  report({
    message: found
      ? `\`cancel\` of \`x-poll\` needs parameters that \`${id}\` has not: ${missing.join(", ")}`
      : `\`cancel\` of \`x-poll\` names no operation of \`${resource}\`: ${String(cancel)}`,
    location,
    suggest: ["Give the operationId of one that needs no parameters but those of the polled operation."],
  });
}

function parametersAndBody(context: UserContext, call: ApiCall): Pick<Entry, "names" | "required"> {
  const parameters = parametersOf(context, call);
  const body = child(context, call.operation, "requestBody");
  const media = jsonOf(context, body);
  const parts = media ? facets(context, child(context, media, "schema")) : [];
  const needed = parameters.filter(({ node }) => read(node, "required") === true);
  const isNeeded = read(body.node, "required") === true;
  return {
    names: [
      ...parameters.map(({ node }) => read(node, "name")),
      ...parts.flatMap(({ node }) => Object.keys(read(node, "properties") ?? {})),
    ],
    required: [
      ...needed.map(({ node }) => read(node, "name")),
      ...(isNeeded ? parts.flatMap(({ node }) => list(read(node, "required"))) : []),
    ],
  };
}
