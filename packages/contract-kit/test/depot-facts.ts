import {
  basic,
  bearer,
  binary,
  byCursor,
  byIdRange,
  byLastId,
  byOffset,
  byPage,
  decodeMedia,
  EventCall,
  json,
  multipart,
  passwordLogin,
  text,
  urlEncoded,
  whole,
} from "@org/client-runtime";
import type { EventOperation, ListOperation, Operation, Platform, wait } from "@org/client-runtime";

/** The spec that the client is for. It has one of everything. */
export const depotSpec: URL = new URL("fixtures/depot.json", import.meta.url);

/** What the client is made of; a fault planted in a test is a change of it. */
export interface DepotFacts {
  readonly platform: Platform;
  readonly operations: Readonly<Record<string, Operation | ListOperation | EventOperation>>;
  readonly poll: Parameters<typeof wait>[2];
}

const stop: Operation = { id: "jobs.stop", method: "POST", path: "/jobs/{id}/stop" };

const platform: Platform = {
  name: "Depot",
  baseUrl: "https://depot.example",
  baseUrlEnv: ["DEPOT_URL"],
  credentials: {
    token: { header: "authorization", write: bearer, options: { token: ["DEPOT_TOKEN", "DEPOT_KEY"] } },
    tenant: { header: "x-tenant", options: { tenant: ["DEPOT_TENANT"] } },
    account: { header: "authorization", write: basic, options: { accountKey: ["DEPOT_ACCOUNT"] } },
    login: { header: "authorization", options: { login: [] } },
  },
  security: [["token", "tenant"], ["login"]],
  minimum: [["token", "tenant"], ["login"], ["account"]],
};

/** The facts, as the generator would state them. */
export const depot: DepotFacts = {
  platform: passwordLogin(platform, "login", "token", {
    username: ["DEPOT_USER"],
    password: ["DEPOT_PASSWORD"],
  }),
  operations: {
    "items.list": {
      id: "items.list",
      method: "GET",
      path: "/items",
      pages: {
        by: byPage,
        page: "/page",
        first: 0,
        limit: "/take",
        maximum: 50,
        pages: { header: "X-Pages" },
        items: "",
      },
    },
    "items.create": {
      id: "items.create",
      method: "POST",
      path: "/items",
      body: json,
      secrets: ["key"],
      security: [["account"]],
    },
    "items.get": { id: "items.get", method: "GET", path: "/items/{id}" },
    "items.replace": { id: "items.replace", method: "PUT", path: "/items/{id}", body: json },
    "items.delete": { id: "items.delete", method: "DELETE", path: "/items/{id}" },
    "items.search": {
      id: "items.search",
      method: "POST",
      path: "/items/search",
      retry: "safe",
      body: json,
      pages: {
        by: byOffset,
        offset: "/cut/skip",
        limit: "/cut/take",
        maximum: 100,
        total: { header: "X-Total" },
        more: "/more",
        items: "/items",
      },
    },
    "items.start": {
      id: "items.start",
      method: "POST",
      path: "/items/{id}/start",
      retry: "idempotent",
      retryOn: [429, 503],
    },
    "logs.list": {
      id: "logs.list",
      method: "GET",
      path: "/logs",
      pages: {
        by: byCursor,
        cursor: "/after",
        limit: "/take",
        next: "/next",
        more: "/more",
        items: "/items",
      },
    },
    "rows.list": {
      id: "rows.list",
      method: "GET",
      path: "/rows",
      pages: { by: byIdRange, start: "/from", end: "/to", limit: "/take", next: "/next", items: "/items" },
    },
    "moves.list": {
      id: "moves.list",
      method: "GET",
      path: "/moves",
      pages: { by: byLastId, lastId: "/seen", id: "/id", items: "/items" },
    },
    "tags.list": {
      id: "tags.list",
      method: "GET",
      path: "/tags",
      pages: { items: "/items" },
    },
    "jobs.get": { id: "jobs.get", method: "GET", path: "/jobs/{id}" },
    "jobs.stop": stop,
    "files.download": {
      id: "files.download",
      method: "GET",
      path: "/files/{id}",
      accept: "application/zip",
      decode: decodeMedia,
    },
    "files.replace": { id: "files.replace", method: "PUT", path: "/files/{id}", body: whole(binary) },
    "files.create": { id: "files.create", method: "POST", path: "/files", body: multipart },
    "forms.create": { id: "forms.create", method: "POST", path: "/forms", body: urlEncoded },
    "notes.get": {
      id: "notes.get",
      method: "GET",
      path: "/notes/{id}",
      accept: "text/plain",
      decode: decodeMedia,
    },
    "notes.replace": { id: "notes.replace", method: "PUT", path: "/notes/{id}", body: whole(text) },
    "feed.follow": {
      id: "feed.follow",
      method: "GET",
      path: "/feed",
      accept: "text/event-stream",
      call: EventCall,
    },
    "feed.order": {
      id: "feed.order",
      method: "POST",
      path: "/feed",
      accept: "text/event-stream",
      call: EventCall,
    },
    "health.get": { id: "health.get", method: "GET", path: "/ping", security: [[]] },
  },
  poll: {
    status: "/state",
    active: ["NEW", "BUSY"],
    succeeded: ["DONE"],
    failed: ["FAILED"],
    canceled: ["STOPPED"],
    error: "/steps/*/problem",
    progress: { value: "/done", max: "/all" },
    interval: 2000,
    cancel: stop,
    cancelParams: ["id"],
  },
};
