// Generated from specs/poll/openapi.yaml. Do not edit; run `npm run generate poll`.

import { wait, watch } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Acme } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Acme> {
  return {
    PATH: "/jobs/{id}",
    jobs: {
      PATH: "",
      get: {
        GET: "",
        poll: {
          by: { wait, watch },
          status: "/state",
          active: ["waiting", "printing"],
          succeeded: ["done"],
          failed: ["jammed"],
          canceled: ["canceled"],
          error: "/problem",
          progress: { value: "/printed", max: "/pages" },
          interval: 1,
          cancel: ".cancel",
          cancelParams: ["id"],
        },
      },
      cancel: { POST: "/*" },
    },
  };
}
