// Generated from specs/password-login-only/openapi.yaml. Do not edit; run `npm run generate password-login-only`.

import type { MethodTree } from "@org/client-runtime";
import type { Acme } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Acme> {
  return {
    PATH: "/secret",
    secrets: {
      PATH: "",
      get: { GET: "" },
    },
  };
}
