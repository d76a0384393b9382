import type { Oas3Rule } from "@redocly/openapi-core";

/** The summary is the first line of an editor's hover: one short sentence. */
export const summary: Oas3Rule = () => ({
  Operation({ summary: text }, { location, report }) {
    if (typeof text !== "string" || /^[A-Z][^\n]{9,108}\.$/.test(text)) return;
    report({
      message: "The summary is no short sentence with a capital at its start and a period at its end.",
      location: location.child("summary"),
      suggest: ["Write what the call does: `Lists the connections of the workspace.`"],
    });
  },
});
