// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { bind } from "@org/client-runtime";
import { AirbyteCore, type AirbyteOptions } from "./core.ts";
import { methods } from "./methods.ts";
import type { Attempts } from "./operations/attempts.ts";
import type { Connections } from "./operations/connections.ts";
import type { DestinationDefinitions } from "./operations/destination-definitions.ts";
import type { Destinations } from "./operations/destinations.ts";
import type { Health } from "./operations/health.ts";
import type { Jobs } from "./operations/jobs.ts";
import type { Logs } from "./operations/logs.ts";
import type { Notifications } from "./operations/notifications.ts";
import type { Openapi } from "./operations/openapi.ts";
import type { Operations } from "./operations/operations.ts";
import type { Scheduler } from "./operations/scheduler.ts";
import type { SourceDefinitions } from "./operations/source-definitions.ts";
import type { Sources } from "./operations/sources.ts";
import type { State } from "./operations/state.ts";
import type { WebBackend } from "./operations/web-backend.ts";
import type { Workspaces } from "./operations/workspaces.ts";

/**
 * The Configuration API of an Airbyte deployment. A connection copies streams from a source to a
 * destination, each of which is a connector with its configuration; a sync is a job that does so once.
 * Calls are methods, not resources: nearly all are a POST with a JSON body. Updates take the whole
 * object, unchanged fields included.
 *
 * @example
 * const airbyte = new Airbyte();
 */
export class Airbyte extends AirbyteCore {
  /** What the platform's workers tell about the attempts they run. Not meant for other callers. */
  declare readonly attempts: Attempts;

  /** Connections, which copy streams from a source to a destination. */
  declare readonly connections: Connections;

  /** The kinds of destinations there are, each a connector image in one version. */
  declare readonly destinationDefinitions: DestinationDefinitions;

  /** Systems that data is copied to. */
  declare readonly destinations: Destinations;

  /** Whether the platform works. */
  declare readonly health: Health;

  /** Syncs and resets of connections, their attempts and logs. */
  declare readonly jobs: Jobs;

  /** Logs of the platform itself. */
  declare readonly logs: Logs;

  /** Messages about the outcome of syncs. */
  declare readonly notifications: Notifications;

  /** The deployment's own description of its API. */
  declare readonly openapi: Openapi;

  /** Steps after a sync, such as normalization or a dbt project. */
  declare readonly operations: Operations;

  /** Checks and discoveries with configurations that are not stored. */
  declare readonly scheduler: Scheduler;

  /** The kinds of sources there are, each a connector image in one version. */
  declare readonly sourceDefinitions: SourceDefinitions;

  /** Systems that data is copied from. */
  declare readonly sources: Sources;

  /** How far connections have read their sources. */
  declare readonly state: State;

  /** Made for the web app, with more in one call. May change with it. */
  declare readonly webBackend: WebBackend;

  /** Workspaces, which hold sources, destinations and connections. */
  declare readonly workspaces: Workspaces;

  /** @throws UsageError when a credential is missing or an option is wrong; it names the option. */
  constructor(options?: AirbyteOptions) {
    super(options);
    bind(this, methods());
  }
}
