// The client with all its operations. To pay for single operations only, import `@org/airbyte-client/operations`.

export * from "./generated/index.ts";

// With workflows: these take the place of what is generated under the same name.
export { Airbyte, type Connections } from "./workflows/airbyte.ts";
export {
  connectionsSyncAndWait,
  type SyncAndWaitOptions,
  type SyncProgress,
} from "./workflows/sync-and-wait.ts";
