// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import { byOffset, json } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Bookshop } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Bookshop> {
  return {
    PATH: "",
    books: {
      PATH: "/*",
      list: {
        GET: "",
        pages: {
          by: byOffset,
          offset: "/offset",
          limit: "/limit",
          items: "/books",
          total: "/total",
          maximum: 100,
        },
      },
      create: { POST: "", body: json, secrets: ["notes"] },
      get: { GET: "/{id}" },
      delete: { DELETE: "/{id}" },
    },
    orders: {
      PATH: "/*",
      list: { GET: "", pages: { items: "" } },
      create: { POST: "", headers: ["Idempotency-Key"], body: json },
    },
  };
}
