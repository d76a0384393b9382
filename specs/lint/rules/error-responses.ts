import type { Oas3Rule } from "@redocly/openapi-core";

import { apiCall, parametersOf } from "../call.ts";
import { child, isObject, list, read } from "../reading.ts";

/** Errors are part of an operation's type, so each operation declares them, with their bodies. */
export const errorResponses: Oas3Rule = () => {
  let inherited: unknown;
  return {
    Root(root) {
      inherited = read(root, "security");
    },
    PathItem: {
      Operation(operation, context, { PathItem }: { PathItem: unknown }) {
        const { location, report } = context;
        const security = read(operation, "security") ?? inherited;
        if (security === undefined) {
          const message = "The operation does not say which credentials it takes.";
          const hint = "Add `security` here or to the entry file; `[]` means that it takes none.";
          report({ message, location: location.key(), suggest: [hint] });
        }
        const responses = child(context, { node: operation, file: location.source.absoluteRef }, "responses");
        const require = (status: string, why: string) => {
          if (read(responses.node, status) !== undefined) return;
          const message = `Response \`${status}\` is missing: ${why}.`;
          const hint =
            "Refer to the shared response; where nobody documented it, say `x-evidence: inferred` there.";
          report({ message, location: location.child("responses").key(), suggest: [hint] });
        };
        const secured = list(security).some((one) => isObject(one) && Object.keys(one).length > 0);
        if (secured) require("401", "the operation takes credentials");
        require("default", "any call can fail in ways that nobody listed");
        const parameters = parametersOf(context, apiCall(operation, context, PathItem));
        const onId = parameters.some(({ node }) => read(node, "in") === "path");
        if (onId) require("404", "what the path names may not exist");
      },
    },
    Responses: {
      Response(response, { key, location, report }) {
        const failure = key === "default" || /^[45]/.test(String(key));
        const media = Object.values(response.content ?? {});
        if (!failure || media.some((one) => read(one, "schema") !== undefined)) return;
        const message = `The error response \`${key}\` has no body schema.`;
        report({
          message,
          location: location.key(),
          suggest: ["Describe the body of the error under `content`."],
        });
      },
    },
  };
};
