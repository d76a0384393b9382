import type { JobInfo } from "../generated/schema.ts";
import { Airbyte as Operations } from "../generated/client.ts";
import type { AirbyteOptions } from "../generated/core.ts";
import type {
  Connections as ConnectionOperations,
  ConnectionsSyncParams,
} from "../generated/operations/connections.ts";
import { syncAndWait, type SyncAndWaitOptions } from "./sync-and-wait.ts";

/** Connections, which copy streams from a source to a destination. */
export interface Connections extends ConnectionOperations {
  /**
   * Starts a sync of a connection, looks at its job until it ends, and gives the job when it succeeded. A connection
   * runs one job at a time: what the platform answers while another one runs rejects the call as any `ApiError` does.
   *
   * The start is never repeated once it may have arrived; the looks are.
   *
   * @throws ApiError when the sync cannot be started. PollError when the job fails or is canceled; its message has the
   * last attempt's reason and `data` the job. TimeoutError after the option `deadline`: the sync itself goes on.
   *
   * @example
   * const { job, attempts } = await airbyte.connections.syncAndWait(
   *   { connectionId },
   *   { onProgress: ({ records, bytes }) => console.log(records, bytes) },
   * );
   */
  syncAndWait(params: ConnectionsSyncParams, options?: SyncAndWaitOptions): Promise<JobInfo>;
}

/**
 * The Configuration API of an Airbyte deployment, with all its operations and what takes several of them. A connection
 * copies streams from a source to a destination, each of which is a connector with its configuration; a sync is a job
 * that does so once. Updates take the whole object, unchanged fields included.
 *
 * @example
 * const airbyte = new Airbyte(); // http://localhost:8000/api, without credentials
 */
export class Airbyte extends Operations {
  declare readonly connections: Connections;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: AirbyteOptions) {
    super(options);
    this.connections = { ...this.connections, syncAndWait: (...rest) => syncAndWait(this, ...rest) };
  }
}
