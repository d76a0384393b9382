// Generated from specs/bookshop/openapi.yaml. Do not edit; run `npm run generate bookshop`.

import { byOffset, json } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Bookshop } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before those in it; `true` is a
 * path like its name, in snake case.
 */
export function methods(): MethodTree<Bookshop> {
  return {
    PATH: "",
    books: {
      PATH: true,
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
      PATH: true,
      list: { GET: "", pages: { items: "" } },
      create: { POST: "", headers: ["Idempotency-Key"], body: json },
    },
  };
}
