// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { byOffset, decodeMedia, json, wait, watch } from "@org/client-runtime";
import type { MethodTree } from "@org/client-runtime";
import type { Airbyte } from "./client.ts";

/**
 * The facts of every operation at its place in the client. A namespace's `PATH` goes before those in it; `true` is a
 * path like its name, in snake case.
 */
export function methods(): MethodTree<Airbyte> {
  return {
    PATH: "/v1",
    attempts: {
      PATH: "/attempt",
      saveStats: { POST: true, body: json },
      saveSyncConfig: { POST: true, body: json },
      setWorkflow: { POST: "/set_workflow_in_attempt", body: json },
    },
    connections: {
      PATH: true,
      create: { POST: true, body: json },
      delete: { POST: true, body: json },
      get: { POST: true, retry: "safe", body: json },
      list: { POST: true, retry: "safe", body: json, pages: { items: "/connections" } },
      listAll: { POST: true, retry: "safe", body: json, pages: { items: "/connections" } },
      reset: { POST: true, body: json },
      search: { POST: true, retry: "safe", body: json, pages: { items: "/connections" } },
      sync: { POST: true, body: json },
      update: { POST: true, body: json },
    },
    destinationDefinitions: {
      PATH: true,
      createCustom: { POST: true, body: json },
      delete: { POST: true, body: json },
      get: { POST: true, retry: "safe", body: json },
      getForWorkspace: { POST: true, retry: "safe", body: json },
      grant: { POST: "/grant_definition", body: json },
      list: { POST: true, retry: "safe", pages: { items: "/destinationDefinitions" } },
      listForWorkspace: {
        POST: true,
        retry: "safe",
        body: json,
        pages: { items: "/destinationDefinitions" },
      },
      listLatest: { POST: true, retry: "safe", pages: { items: "/destinationDefinitions" } },
      listPrivate: { POST: true, retry: "safe", body: json, pages: { items: "/destinationDefinitions" } },
      revoke: { POST: "/revoke_definition", body: json },
      update: { POST: true, body: json },
      specifications: {
        PATH: "/../destination_definition_specifications",
        get: { POST: true, retry: "safe", body: json },
      },
    },
    destinations: {
      PATH: true,
      checkConnection: { POST: true, retry: "idempotent", body: json },
      checkConnectionForUpdate: { POST: true, retry: "idempotent", body: json },
      clone: { POST: true, body: json },
      create: { POST: true, body: json },
      delete: { POST: true, body: json },
      get: { POST: true, retry: "safe", body: json },
      list: { POST: true, retry: "safe", body: json, pages: { items: "/destinations" } },
      search: { POST: true, retry: "safe", body: json, pages: { items: "/destinations" } },
      update: { POST: true, body: json },
      oauth: {
        PATH: "/../destination_oauths",
        complete: { POST: "/complete_oauth", body: json },
        getConsentUrl: { POST: true, retry: "safe", body: json },
        params: {
          PATH: "/oauth_params",
          create: { POST: true, body: json, secrets: ["params"] },
        },
      },
    },
    health: {
      PATH: true,
      get: { GET: "", security: [[]] },
    },
    jobs: {
      PATH: true,
      cancel: { POST: true, body: json },
      get: {
        POST: true,
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
          cancel: "jobs.cancel",
          cancelParams: ["id"],
        },
      },
      getDebugInfo: { POST: true, retry: "safe", body: json },
      getLastReplicationJob: { POST: true, retry: "safe", body: json },
      getLight: { POST: true, retry: "safe", body: json },
      getNormalizationStatus: { POST: true, retry: "safe", body: json },
      list: {
        POST: true,
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
      PATH: true,
      get: {
        POST: true,
        retry: "safe",
        body: json,
        accept: "text/plain, application/json;q=0.9",
        decode: decodeMedia,
      },
    },
    notifications: {
      PATH: true,
      try: { POST: true, body: json, secrets: ["webhook"] },
    },
    openapi: {
      PATH: true,
      get: { GET: "", accept: "text/plain, application/json;q=0.9", decode: decodeMedia },
    },
    operations: {
      PATH: true,
      check: { POST: true, retry: "safe", body: json },
      create: { POST: true, body: json },
      delete: { POST: true, body: json },
      get: { POST: true, retry: "safe", body: json },
      list: { POST: true, retry: "safe", body: json, pages: { items: "/operations" } },
      update: { POST: true, body: json },
    },
    scheduler: {
      PATH: true,
      destinations: {
        PATH: true,
        checkConnection: { POST: true, retry: "safe", body: json },
      },
      sources: {
        PATH: true,
        checkConnection: { POST: true, retry: "safe", body: json },
        discoverSchema: { POST: true, body: json },
      },
    },
    sourceDefinitions: {
      PATH: true,
      createCustom: { POST: true, body: json },
      delete: { POST: true, body: json },
      get: { POST: true, retry: "safe", body: json },
      getForWorkspace: { POST: true, retry: "safe", body: json },
      grant: { POST: "/grant_definition", body: json },
      list: { POST: true, retry: "safe", pages: { items: "/sourceDefinitions" } },
      listForWorkspace: { POST: true, retry: "safe", body: json, pages: { items: "/sourceDefinitions" } },
      listLatest: { POST: true, retry: "safe", pages: { items: "/sourceDefinitions" } },
      listPrivate: { POST: true, retry: "safe", body: json, pages: { items: "/sourceDefinitions" } },
      revoke: { POST: "/revoke_definition", body: json },
      update: { POST: true, body: json },
      specifications: {
        PATH: "/../source_definition_specifications",
        get: { POST: true, retry: "safe", body: json },
      },
    },
    sources: {
      PATH: true,
      checkConnection: { POST: true, retry: "idempotent", body: json },
      checkConnectionForUpdate: { POST: true, retry: "idempotent", body: json },
      clone: { POST: true, body: json },
      create: { POST: true, body: json },
      delete: { POST: true, body: json },
      discoverSchema: { POST: true, body: json },
      get: { POST: true, retry: "safe", body: json },
      list: { POST: true, retry: "safe", body: json, pages: { items: "/sources" } },
      getMostRecentActorCatalog: { POST: "/most_recent_source_actor_catalog", retry: "safe", body: json },
      search: { POST: true, retry: "safe", body: json, pages: { items: "/sources" } },
      update: { POST: true, body: json },
      writeDiscoverCatalogResult: { POST: true, body: json },
      oauth: {
        PATH: "/../source_oauths",
        complete: { POST: "/complete_oauth", body: json },
        getConsentUrl: { POST: true, retry: "safe", body: json },
        params: {
          PATH: "/oauth_params",
          create: { POST: true, body: json, secrets: ["params"] },
        },
      },
    },
    state: {
      PATH: true,
      createOrUpdate: { POST: true, body: json },
      get: { POST: true, retry: "safe", body: json },
    },
    webBackend: {
      PATH: true,
      checkUpdates: { POST: true, retry: "safe" },
      connections: {
        PATH: true,
        create: { POST: true, body: json },
        get: { POST: true, retry: "idempotent", body: json },
        list: { POST: true, retry: "safe", body: json, pages: { items: "/connections" } },
        update: { POST: true, body: json },
      },
      geographies: {
        PATH: true,
        list: { POST: true, retry: "safe", pages: { items: "/geographies" } },
      },
      state: {
        PATH: true,
        getType: { POST: true, retry: "safe", body: json },
      },
      workspace: {
        PATH: "/workspace/state",
        getState: { POST: "", retry: "safe", body: json },
      },
    },
    workspaces: {
      PATH: true,
      create: { POST: true, body: json, secrets: ["authToken", "webhook"] },
      delete: { POST: true, body: json },
      get: { POST: true, retry: "safe", body: json },
      getByConnectionId: { POST: true, retry: "safe", body: json },
      getBySlug: { POST: true, retry: "safe", body: json },
      list: { POST: true, retry: "safe", pages: { items: "/workspaces" } },
      tagFeedbackStatusAsDone: { POST: true, body: json },
      update: { POST: true, body: json, secrets: ["authToken", "webhook"] },
      updateName: { POST: true, body: json },
    },
  };
}
