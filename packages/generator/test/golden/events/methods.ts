// Generated from specs/events/openapi.yaml. Do not edit; run `npm run generate events`.

import { EventCall, json } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Acme } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Acme> {
  return {
    PATH: "",
    books: {
      PATH: "",
      ticks: { GET: "/*", accept: "text/event-stream", call: EventCall },
      chat: {
        PATH: "/books/{id}/*",
        ask: { POST: "", body: json, accept: "text/event-stream", call: EventCall },
        follow: { GET: "", accept: "text/event-stream", call: EventCall },
      },
    },
  };
}
