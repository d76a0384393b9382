// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { byOffset, decodeMedia, json, wait, watch } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Airbyte } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before the paths in it; `*` is
 * the name of the namespace or method itself, in snake case.
 */
export function methods(): MethodTree<Airbyte> {
  return {
    PATH: "/v1",
    attempts: {
      PATH: "/attempt",
      saveStats: { POST: "/*", body: json },
      saveSyncConfig: { POST: "/*", body: json },
      setWorkflow: { POST: "/set_workflow_in_attempt", body: json },
    },
    connections: {
      PATH: "/*",
      create: { POST: "/*", body: json },
      delete: { POST: "/*", body: json },
      get: { POST: "/*", retry: "safe", body: json },
      list: { POST: "/*", retry: "safe", body: json, pages: { items: "/connections" } },
      listAll: { POST: "/*", retry: "safe", body: json, pages: { items: "/connections" } },
      reset: { POST: "/*", body: json },
      search: { POST: "/*", retry: "safe", body: json, pages: { items: "/connections" } },
      sync: { POST: "/*", body: json },
      update: { POST: "/*", body: json },
    },
    destinationDefinitions: {
      PATH: "/*",
      createCustom: { POST: "/*", body: json },
      delete: { POST: "/*", body: json },
      get: { POST: "/*", retry: "safe", body: json },
      getForWorkspace: { POST: "/*", retry: "safe", body: json },
      grant: { POST: "/grant_definition", body: json },
      list: { POST: "/*", retry: "safe", pages: { items: "/destinationDefinitions" } },
      listForWorkspace: {
        POST: "/*",
        retry: "safe",
        body: json,
        pages: { items: "/destinationDefinitions" },
      },
      listLatest: { POST: "/*", retry: "safe", pages: { items: "/destinationDefinitions" } },
      listPrivate: { POST: "/*", retry: "safe", body: json, pages: { items: "/destinationDefinitions" } },
      revoke: { POST: "/revoke_definition", body: json },
      update: { POST: "/*", body: json },
      specifications: {
        PATH: "/../destination_definition_specifications",
        get: { POST: "/*", retry: "safe", body: json },
      },
    },
    destinations: {
      PATH: "/*",
      checkConnection: { POST: "/*", retry: "idempotent", body: json },
      checkConnectionForUpdate: { POST: "/*", retry: "idempotent", body: json },
      clone: { POST: "/*", body: json },
      create: { POST: "/*", body: json },
      delete: { POST: "/*", body: json },
      get: { POST: "/*", retry: "safe", body: json },
      list: { POST: "/*", retry: "safe", body: json, pages: { items: "/destinations" } },
      search: { POST: "/*", retry: "safe", body: json, pages: { items: "/destinations" } },
      update: { POST: "/*", body: json },
      oauth: {
        PATH: "/../destination_oauths",
        complete: { POST: "/complete_oauth", body: json },
        getConsentUrl: { POST: "/*", retry: "safe", body: json },
        params: {
          PATH: "/oauth_params",
          create: { POST: "/*", body: json, secrets: ["params"] },
        },
      },
    },
    health: {
      PATH: "/*",
      get: { GET: "", security: [[]] },
    },
    jobs: {
      PATH: "/*",
      cancel: { POST: "/*", body: json },
      get: {
        POST: "/*",
        retry: "safe",
        body: json,
        poll: {
          by: { wait, watch },
          status: "/job/status",
          active: ["pending", "running", "incomplete"],
          succeeded: ["succeeded"],
          failed: ["failed"],
          canceled: ["cancelled"],
          error: [
            "/attempts/*/attempt/failureSummary/failures/0/externalMessage",
            "/attempts/*/attempt/failureSummary/failures/0/internalMessage",
          ],
          progress: {
            value: "/attempts/*/attempt/recordsSynced",
            max: "/attempts/*/attempt/totalStats/estimatedRecords",
          },
          interval: 2000,
          cancel: ".cancel",
          cancelParams: ["id"],
        },
      },
      getDebugInfo: { POST: "/*", retry: "safe", body: json },
      getLastReplicationJob: { POST: "/*", retry: "safe", body: json },
      getLight: { POST: "/*", retry: "safe", body: json },
      getNormalizationStatus: { POST: "/*", retry: "safe", body: json },
      list: {
        POST: "/*",
        retry: "safe",
        body: json,
        pages: {
          by: byOffset,
          offset: "/pagination/rowOffset",
          limit: "/pagination/pageSize",
          items: "/jobs",
          total: "/totalJobCount",
        },
      },
    },
    logs: {
      PATH: "/*",
      get: {
        POST: "/*",
        retry: "safe",
        body: json,
        accept: "text/plain, application/json;q=0.9",
        decode: decodeMedia,
      },
    },
    notifications: {
      PATH: "/*",
      try: { POST: "/*", body: json, secrets: ["webhook"] },
    },
    openapi: {
      PATH: "/*",
      get: { GET: "", accept: "text/plain, application/json;q=0.9", decode: decodeMedia },
    },
    operations: {
      PATH: "/*",
      check: { POST: "/*", retry: "safe", body: json },
      create: { POST: "/*", body: json },
      delete: { POST: "/*", body: json },
      get: { POST: "/*", retry: "safe", body: json },
      list: { POST: "/*", retry: "safe", body: json, pages: { items: "/operations" } },
      update: { POST: "/*", body: json },
    },
    scheduler: {
      PATH: "/*",
      destinations: {
        PATH: "/*",
        checkConnection: { POST: "/*", retry: "safe", body: json },
      },
      sources: {
        PATH: "/*",
        checkConnection: { POST: "/*", retry: "safe", body: json },
        discoverSchema: { POST: "/*", body: json },
      },
    },
    sourceDefinitions: {
      PATH: "/*",
      createCustom: { POST: "/*", body: json },
      delete: { POST: "/*", body: json },
      get: { POST: "/*", retry: "safe", body: json },
      getForWorkspace: { POST: "/*", retry: "safe", body: json },
      grant: { POST: "/grant_definition", body: json },
      list: { POST: "/*", retry: "safe", pages: { items: "/sourceDefinitions" } },
      listForWorkspace: { POST: "/*", retry: "safe", body: json, pages: { items: "/sourceDefinitions" } },
      listLatest: { POST: "/*", retry: "safe", pages: { items: "/sourceDefinitions" } },
      listPrivate: { POST: "/*", retry: "safe", body: json, pages: { items: "/sourceDefinitions" } },
      revoke: { POST: "/revoke_definition", body: json },
      update: { POST: "/*", body: json },
      specifications: {
        PATH: "/../source_definition_specifications",
        get: { POST: "/*", retry: "safe", body: json },
      },
    },
    sources: {
      PATH: "/*",
      checkConnection: { POST: "/*", retry: "idempotent", body: json },
      checkConnectionForUpdate: { POST: "/*", retry: "idempotent", body: json },
      clone: { POST: "/*", body: json },
      create: { POST: "/*", body: json },
      delete: { POST: "/*", body: json },
      discoverSchema: { POST: "/*", body: json },
      get: { POST: "/*", retry: "safe", body: json },
      list: { POST: "/*", retry: "safe", body: json, pages: { items: "/sources" } },
      getMostRecentActorCatalog: { POST: "/most_recent_source_actor_catalog", retry: "safe", body: json },
      search: { POST: "/*", retry: "safe", body: json, pages: { items: "/sources" } },
      update: { POST: "/*", body: json },
      writeDiscoverCatalogResult: { POST: "/*", body: json },
      oauth: {
        PATH: "/../source_oauths",
        complete: { POST: "/complete_oauth", body: json },
        getConsentUrl: { POST: "/*", retry: "safe", body: json },
        params: {
          PATH: "/oauth_params",
          create: { POST: "/*", body: json, secrets: ["params"] },
        },
      },
    },
    state: {
      PATH: "/*",
      createOrUpdate: { POST: "/*", body: json },
      get: { POST: "/*", retry: "safe", body: json },
    },
    webBackend: {
      PATH: "/*",
      checkUpdates: { POST: "/*", retry: "safe" },
      connections: {
        PATH: "/*",
        create: { POST: "/*", body: json },
        get: { POST: "/*", retry: "idempotent", body: json },
        list: { POST: "/*", retry: "safe", body: json, pages: { items: "/connections" } },
        update: { POST: "/*", body: json },
      },
      geographies: {
        PATH: "/*",
        list: { POST: "/*", retry: "safe", pages: { items: "/geographies" } },
      },
      state: {
        PATH: "/*",
        getType: { POST: "/*", retry: "safe", body: json },
      },
      workspace: {
        PATH: "/*/state",
        getState: { POST: "", retry: "safe", body: json },
      },
    },
    workspaces: {
      PATH: "/*",
      create: { POST: "/*", body: json, secrets: ["authToken", "webhook"] },
      delete: { POST: "/*", body: json },
      get: { POST: "/*", retry: "safe", body: json },
      getByConnectionId: { POST: "/*", retry: "safe", body: json },
      getBySlug: { POST: "/*", retry: "safe", body: json },
      list: { POST: "/*", retry: "safe", pages: { items: "/workspaces" } },
      tagFeedbackStatusAsDone: { POST: "/*", body: json },
      update: { POST: "/*", body: json, secrets: ["authToken", "webhook"] },
      updateName: { POST: "/*", body: json },
    },
  };
}
