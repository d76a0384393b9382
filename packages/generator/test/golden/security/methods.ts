// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

import type { MethodTree } from "@org/client-runtime";
import type { Acme } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Acme> {
  return {
    PATH: "",
    secrets: {
      PATH: "/secret",
      get: { GET: "" },
    },
    workspaces: {
      PATH: "/*",
      check: { GET: "", security: [["token"]] },
    },
    keys: {
      PATH: "/*",
      check: { GET: "", security: [["key"]] },
    },
    health: {
      PATH: "/*",
      check: { GET: "", security: [[]] },
    },
  };
}
