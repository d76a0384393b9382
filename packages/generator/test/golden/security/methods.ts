// Generated from specs/security/openapi.yaml. Do not edit; run `npm run generate security`.

import type { MethodTree } from "@org/client-runtime";
import type { Acme } from "./client.ts";

/** The facts of every operation at its place in the client. A namespace's `PATH` goes before those in it. */
export function methods(): MethodTree<Acme> {
  return {
    PATH: "",
    secrets: {
      PATH: "/secret",
      get: { GET: "" },
    },
    workspaces: {
      PATH: "/workspaces",
      check: { GET: "", security: [["token"]] },
    },
    keys: {
      PATH: "/keys",
      check: { GET: "", security: [["key"]] },
    },
    health: {
      PATH: "/health",
      check: { GET: "", security: [[]] },
    },
  };
}
