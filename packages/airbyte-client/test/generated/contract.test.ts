// Generated from specs/airbyte/openapi.yaml. Do not edit; run `npm run generate airbyte`.

import { describeContract } from "@org/contract-kit";
import { Airbyte } from "../../src/generated/client.ts";
import * as operations from "@org/airbyte-client/operations";

const contract = describeContract({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ baseUrl, fetch, credentials }) =>
    new operations.AirbyteCore({ baseUrl, fetch, ...credentials }),
});

contract.operation("attempts.saveStats", operations.attemptsSaveStats);
contract.operation("attempts.saveSyncConfig", operations.attemptsSaveSyncConfig);
contract.operation("attempts.setWorkflow", operations.attemptsSetWorkflow);
contract.operation("connections.create", operations.connectionsCreate);
contract.operation("connections.delete", operations.connectionsDelete);
contract.operation("connections.get", operations.connectionsGet);
contract.operation("connections.list", operations.connectionsList);
contract.operation("connections.listAll", operations.connectionsListAll);
contract.operation("connections.reset", operations.connectionsReset);
contract.operation("connections.search", operations.connectionsSearch);
contract.operation("connections.sync", operations.connectionsSync);
contract.operation("connections.update", operations.connectionsUpdate);
contract.operation("destinationDefinitions.createCustom", operations.destinationDefinitionsCreateCustom);
contract.operation("destinationDefinitions.delete", operations.destinationDefinitionsDelete);
contract.operation("destinationDefinitions.get", operations.destinationDefinitionsGet);
contract.operation(
  "destinationDefinitions.getForWorkspace",
  operations.destinationDefinitionsGetForWorkspace,
);
contract.operation("destinationDefinitions.grant", operations.destinationDefinitionsGrant);
contract.operation("destinationDefinitions.list", operations.destinationDefinitionsList);
contract.operation(
  "destinationDefinitions.listForWorkspace",
  operations.destinationDefinitionsListForWorkspace,
);
contract.operation("destinationDefinitions.listLatest", operations.destinationDefinitionsListLatest);
contract.operation("destinationDefinitions.listPrivate", operations.destinationDefinitionsListPrivate);
contract.operation("destinationDefinitions.revoke", operations.destinationDefinitionsRevoke);
contract.operation("destinationDefinitions.update", operations.destinationDefinitionsUpdate);
contract.operation(
  "destinationDefinitions.specifications.get",
  operations.destinationDefinitionsSpecificationsGet,
);
contract.operation("destinations.checkConnection", operations.destinationsCheckConnection);
contract.operation("destinations.checkConnectionForUpdate", operations.destinationsCheckConnectionForUpdate);
contract.operation("destinations.clone", operations.destinationsClone);
contract.operation("destinations.create", operations.destinationsCreate);
contract.operation("destinations.delete", operations.destinationsDelete);
contract.operation("destinations.get", operations.destinationsGet);
contract.operation("destinations.list", operations.destinationsList);
contract.operation("destinations.search", operations.destinationsSearch);
contract.operation("destinations.update", operations.destinationsUpdate);
contract.operation("destinations.oauth.complete", operations.destinationsOauthComplete);
contract.operation("destinations.oauth.getConsentUrl", operations.destinationsOauthGetConsentUrl);
contract.operation("destinations.oauth.params.create", operations.destinationsOauthParamsCreate);
contract.operation("health.get", operations.healthGet);
contract.operation("jobs.cancel", operations.jobsCancel);
contract.operation("jobs.get", operations.jobsGet);
contract.operation("jobs.getDebugInfo", operations.jobsGetDebugInfo);
contract.operation("jobs.getLastReplicationJob", operations.jobsGetLastReplicationJob);
contract.operation("jobs.getLight", operations.jobsGetLight);
contract.operation("jobs.getNormalizationStatus", operations.jobsGetNormalizationStatus);
contract.operation("jobs.list", operations.jobsList);
contract.operation("logs.get", operations.logsGet);
contract.operation("notifications.try", operations.notificationsTry);
contract.operation("openapi.get", operations.openapiGet);
contract.operation("operations.check", operations.operationsCheck);
contract.operation("operations.create", operations.operationsCreate);
contract.operation("operations.delete", operations.operationsDelete);
contract.operation("operations.get", operations.operationsGet);
contract.operation("operations.list", operations.operationsList);
contract.operation("operations.update", operations.operationsUpdate);
contract.operation("scheduler.destinations.checkConnection", operations.schedulerDestinationsCheckConnection);
contract.operation("scheduler.sources.checkConnection", operations.schedulerSourcesCheckConnection);
contract.operation("scheduler.sources.discoverSchema", operations.schedulerSourcesDiscoverSchema);
contract.operation("sourceDefinitions.createCustom", operations.sourceDefinitionsCreateCustom);
contract.operation("sourceDefinitions.delete", operations.sourceDefinitionsDelete);
contract.operation("sourceDefinitions.get", operations.sourceDefinitionsGet);
contract.operation("sourceDefinitions.getForWorkspace", operations.sourceDefinitionsGetForWorkspace);
contract.operation("sourceDefinitions.grant", operations.sourceDefinitionsGrant);
contract.operation("sourceDefinitions.list", operations.sourceDefinitionsList);
contract.operation("sourceDefinitions.listForWorkspace", operations.sourceDefinitionsListForWorkspace);
contract.operation("sourceDefinitions.listLatest", operations.sourceDefinitionsListLatest);
contract.operation("sourceDefinitions.listPrivate", operations.sourceDefinitionsListPrivate);
contract.operation("sourceDefinitions.revoke", operations.sourceDefinitionsRevoke);
contract.operation("sourceDefinitions.update", operations.sourceDefinitionsUpdate);
contract.operation("sourceDefinitions.specifications.get", operations.sourceDefinitionsSpecificationsGet);
contract.operation("sources.checkConnection", operations.sourcesCheckConnection);
contract.operation("sources.checkConnectionForUpdate", operations.sourcesCheckConnectionForUpdate);
contract.operation("sources.clone", operations.sourcesClone);
contract.operation("sources.create", operations.sourcesCreate);
contract.operation("sources.delete", operations.sourcesDelete);
contract.operation("sources.discoverSchema", operations.sourcesDiscoverSchema);
contract.operation("sources.get", operations.sourcesGet);
contract.operation("sources.list", operations.sourcesList);
contract.operation("sources.getMostRecentActorCatalog", operations.sourcesGetMostRecentActorCatalog);
contract.operation("sources.search", operations.sourcesSearch);
contract.operation("sources.update", operations.sourcesUpdate);
contract.operation("sources.writeDiscoverCatalogResult", operations.sourcesWriteDiscoverCatalogResult);
contract.operation("sources.oauth.complete", operations.sourcesOauthComplete);
contract.operation("sources.oauth.getConsentUrl", operations.sourcesOauthGetConsentUrl);
contract.operation("sources.oauth.params.create", operations.sourcesOauthParamsCreate);
contract.operation("state.createOrUpdate", operations.stateCreateOrUpdate);
contract.operation("state.get", operations.stateGet);
contract.operation("webBackend.checkUpdates", operations.webBackendCheckUpdates);
contract.operation("webBackend.connections.create", operations.webBackendConnectionsCreate);
contract.operation("webBackend.connections.get", operations.webBackendConnectionsGet);
contract.operation("webBackend.connections.list", operations.webBackendConnectionsList);
contract.operation("webBackend.connections.update", operations.webBackendConnectionsUpdate);
contract.operation("webBackend.geographies.list", operations.webBackendGeographiesList);
contract.operation("webBackend.state.getType", operations.webBackendStateGetType);
contract.operation("webBackend.workspace.getState", operations.webBackendWorkspaceGetState);
contract.operation("workspaces.create", operations.workspacesCreate);
contract.operation("workspaces.delete", operations.workspacesDelete);
contract.operation("workspaces.get", operations.workspacesGet);
contract.operation("workspaces.getByConnectionId", operations.workspacesGetByConnectionId);
contract.operation("workspaces.getBySlug", operations.workspacesGetBySlug);
contract.operation("workspaces.list", operations.workspacesList);
contract.operation("workspaces.tagFeedbackStatusAsDone", operations.workspacesTagFeedbackStatusAsDone);
contract.operation("workspaces.update", operations.workspacesUpdate);
contract.operation("workspaces.updateName", operations.workspacesUpdateName);
contract.complete(
  operations,
  ({ baseUrl, fetch, credentials }) => new Airbyte({ baseUrl, fetch, ...credentials }),
);
