// Generated from specs/lab/openapi.yaml. Do not edit; run `npm run generate lab`.

import { byCursor, decodeMedia, json, multipart, wait, watch } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Lab } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Lab> {
  return {
    PATH: "/v1",
    samples: {
      PATH: "/*",
      list: {
        POST: "/*",
        retry: "safe",
        body: json,
        pages: {
          by: byCursor,
          cursor: "/page/cursor",
          limit: "/page/size",
          next: "/next",
          items: "/samples",
        },
      },
      scan: {
        PATH: "/{id}/*",
        download: { GET: "", accept: "image/png, application/json;q=0.9", decode: decodeMedia },
        upload: { PUT: "", body: multipart },
      },
    },
    tests: {
      PATH: "/*",
      get: {
        GET: "/{id}",
        poll: {
          by: { wait, watch },
          status: "/state",
          active: ["waiting", "running"],
          succeeded: ["done"],
          failed: ["spoiled"],
          canceled: [],
          progress: { value: "/percent" },
          interval: 1,
        },
      },
      start: { POST: "/*", body: json },
      machines: {
        PATH: "/../*",
        list: { GET: "", pages: { items: "" } },
      },
    },
  };
}
