import type { Location, Oas3Rule } from "@redocly/openapi-core";

import { read } from "../reading.ts";

/** A call gives what a 2xx describes. What is no call has none, and its only answer says why (`x-callable: false`). */
export const success: Oas3Rule = () => ({
  Operation(operation, { location, report }) {
    const callable = read(operation, "x-callable") !== false;
    const statuses = Object.keys(operation.responses ?? {});
    const refuse = (message: string, hint: string, place: Location) =>
      report({ message, location: place.key(), suggest: [hint] });
    if (callable && !statuses.some((status) => status.startsWith("2"))) {
      const hint =
        "Declare what a successful call answers; where it is no call at all, say `x-callable: false`.";
      refuse("The operation declares no success.", hint, location.child("responses"));
    }
    if (callable) return;
    if (statuses.some((status) => status.startsWith("2"))) {
      const hint = "Remove `x-callable`, or the success that a call would have.";
      refuse("The operation declares a success, and is not callable.", hint, location.child("x-callable"));
    } else if (!statuses.some((status) => status.startsWith("1"))) {
      const hint = "Declare the 1xx that it answers: its description tells readers why it is no call.";
      refuse("Nothing says why the operation is not callable.", hint, location.child("responses"));
    }
  },
  Response({ content = {} }, { key, location, report }) {
    for (const type of Object.keys(content).filter((name) => name.startsWith(eventStream))) {
      const isAlone = Object.keys(content).length === 1 && String(key).startsWith("2");
      if (isAlone && read(content[type], "schema") !== undefined) continue;
      report({
        message: "The stream of events is described in a way that clients cannot read.",
        location: location.child(["content", type]).key(),
        suggest: ["Make it the only content of a 2xx, with the schema of one event: its `event` and `data`."],
      });
    }
  },
});

const eventStream = "text/event-stream";
