// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { binary, byCursor, byOffset, commas, json, optional, wait, watch, whole } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Hotdata } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Hotdata> {
  return {
    PATH: "/v1",
    connections: {
      PATH: "/*",
      list: { GET: "", pages: { items: "/connections" } },
      create: { POST: "", body: json, secrets: ["bearer_token", "password", "token"] },
      get: { GET: "/{connection_id}" },
      delete: { DELETE: "/{connection_id}" },
      health: { GET: "/{connection_id}/*" },
      cache: {
        PATH: "/{connection_id}/*",
        purge: { DELETE: "" },
      },
      tables: {
        PATH: "/{connection_id}/*/{schema}/{table}",
        profile: { GET: "/*" },
        cache: {
          PATH: "/*",
          purge: { DELETE: "" },
        },
      },
    },
    datasets: {
      PATH: "/*",
      list: {
        GET: "",
        pages: {
          by: byOffset,
          offset: "/offset",
          limit: "/limit",
          items: "/datasets",
          more: "/has_more",
          maximum: 1000,
        },
      },
      create: { POST: "", body: json },
      get: { GET: "/{id}" },
      update: { PUT: "/{id}", body: json },
      delete: { DELETE: "/{id}" },
    },
    uploads: {
      PATH: "/files",
      list: { GET: "", pages: { items: "/uploads" } },
      create: { POST: "", body: whole(binary) },
    },
    informationSchema: {
      PATH: "/*",
      list: {
        GET: "",
        pages: {
          by: byCursor,
          cursor: "/cursor",
          next: "/next_cursor",
          limit: "/limit",
          items: "/tables",
          more: "/has_more",
        },
      },
    },
    savedQueries: {
      PATH: "/queries",
      list: {
        GET: "",
        pages: {
          by: byOffset,
          offset: "/offset",
          limit: "/limit",
          items: "/queries",
          more: "/has_more",
          maximum: 1000,
        },
      },
      create: { POST: "", body: json },
      get: { GET: "/{id}" },
      update: { PUT: "/{id}", retry: "never", body: json },
      delete: { DELETE: "/{id}" },
      execute: { POST: "/{id}/*", headers: ["X-Database-Id"], body: optional(json) },
      versions: {
        PATH: "/{id}/*",
        list: {
          GET: "",
          pages: {
            by: byOffset,
            offset: "/offset",
            limit: "/limit",
            items: "/versions",
            more: "/has_more",
            maximum: 1000,
          },
        },
      },
    },
    query: {
      PATH: "/*",
      run: { POST: "", headers: ["X-Database-Id"], body: json },
    },
    queryRuns: {
      PATH: "/query-runs",
      list: {
        GET: "",
        query: { status: commas },
        headers: ["X-Database-Id"],
        pages: {
          by: byCursor,
          cursor: "/cursor",
          next: "/next_cursor",
          limit: "/limit",
          items: "/query_runs",
          more: "/has_more",
        },
      },
    },
    refresh: {
      PATH: "/*",
      run: { POST: "", body: json },
    },
    results: {
      PATH: "/*",
      list: {
        GET: "",
        headers: ["X-Database-Id"],
        pages: {
          by: byOffset,
          offset: "/offset",
          limit: "/limit",
          items: "/results",
          more: "/has_more",
          maximum: 1000,
        },
      },
      get: {
        GET: "/{id}",
        headers: ["X-Database-Id"],
        poll: {
          by: { wait, watch },
          status: "/status",
          active: ["pending", "processing"],
          succeeded: ["ready"],
          failed: ["failed"],
          canceled: [],
          error: "/error_message",
          interval: 1000,
        },
      },
    },
    secrets: {
      PATH: "/*",
      list: { GET: "", pages: { items: "/secrets" } },
      create: { POST: "", body: json, secrets: ["value"] },
      get: { GET: "/{name}" },
      update: { PUT: "/{name}", body: json, secrets: ["value"] },
      delete: { DELETE: "/{name}" },
    },
    workspaces: {
      PATH: "/*",
      list: { GET: "", security: [["token"]], pages: { items: "/workspaces" } },
      create: { POST: "", body: json, security: [["token"]] },
    },
  };
}
