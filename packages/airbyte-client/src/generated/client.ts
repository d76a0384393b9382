// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { AirbyteCore } from "./core.ts";
import { bindAttempts, type Attempts } from "./operations/attempts.ts";
import { bindConnections, type Connections } from "./operations/connections.ts";
import {
  bindDestinationDefinitions,
  type DestinationDefinitions,
} from "./operations/destination-definitions.ts";
import { bindDestinations, type Destinations } from "./operations/destinations.ts";
import { bindHealth, type Health } from "./operations/health.ts";
import { bindJobs, type Jobs } from "./operations/jobs.ts";
import { bindLogs, type Logs } from "./operations/logs.ts";
import { bindNotifications, type Notifications } from "./operations/notifications.ts";
import { bindOpenapi, type Openapi } from "./operations/openapi.ts";
import { bindOperations, type Operations } from "./operations/operations.ts";
import { bindScheduler, type Scheduler } from "./operations/scheduler.ts";
import { bindSourceDefinitions, type SourceDefinitions } from "./operations/source-definitions.ts";
import { bindSources, type Sources } from "./operations/sources.ts";
import { bindState, type State } from "./operations/state.ts";
import { bindWebBackend, type WebBackend } from "./operations/web-backend.ts";
import { bindWorkspaces, type Workspaces } from "./operations/workspaces.ts";

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
  readonly attempts: Attempts = bindAttempts(this);

  /** Connections, which copy streams from a source to a destination. */
  readonly connections: Connections = bindConnections(this);

  /** The kinds of destinations there are, each a connector image in one version. */
  readonly destinationDefinitions: DestinationDefinitions = bindDestinationDefinitions(this);

  /** Systems that data is copied to. */
  readonly destinations: Destinations = bindDestinations(this);

  /** Whether the platform works. */
  readonly health: Health = bindHealth(this);

  /** Syncs and resets of connections, their attempts and logs. */
  readonly jobs: Jobs = bindJobs(this);

  /** Logs of the platform itself. */
  readonly logs: Logs = bindLogs(this);

  /** Messages about the outcome of syncs. */
  readonly notifications: Notifications = bindNotifications(this);

  /** The deployment's own description of its API. */
  readonly openapi: Openapi = bindOpenapi(this);

  /** Steps after a sync, such as normalization or a dbt project. */
  readonly operations: Operations = bindOperations(this);

  /** Checks and discoveries with configurations that are not stored. */
  readonly scheduler: Scheduler = bindScheduler(this);

  /** The kinds of sources there are, each a connector image in one version. */
  readonly sourceDefinitions: SourceDefinitions = bindSourceDefinitions(this);

  /** Systems that data is copied from. */
  readonly sources: Sources = bindSources(this);

  /** How far connections have read their sources. */
  readonly state: State = bindState(this);

  /** Made for the web app, with more in one call. May change with it. */
  readonly webBackend: WebBackend = bindWebBackend(this);

  /** Workspaces, which hold sources, destinations and connections. */
  readonly workspaces: Workspaces = bindWorkspaces(this);
}
