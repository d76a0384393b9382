// Generated from specs/hotdata/openapi.yaml. Do not edit; run `npm run generate hotdata`.

import { describeContract } from "@org/contract-kit";
import { Hotdata } from "../../src/generated/client.ts";
import * as operations from "@org/hotdata-client/operations";

const contract = describeContract({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ baseUrl, fetch, credentials }) =>
    new operations.HotdataCore({ baseUrl, fetch, ...credentials }),
});

contract.operation("connections.list", operations.connectionsList);
contract.operation("connections.create", operations.connectionsCreate);
contract.operation("connections.get", operations.connectionsGet);
contract.operation("connections.delete", operations.connectionsDelete);
contract.operation("connections.health", operations.connectionsHealth);
contract.operation("connections.cache.purge", operations.connectionsCachePurge);
contract.operation("connections.tables.profile", operations.connectionsTablesProfile);
contract.operation("connections.tables.cache.purge", operations.connectionsTablesCachePurge);
contract.operation("datasets.list", operations.datasetsList);
contract.operation("datasets.create", operations.datasetsCreate);
contract.operation("datasets.get", operations.datasetsGet);
contract.operation("datasets.update", operations.datasetsUpdate);
contract.operation("datasets.delete", operations.datasetsDelete);
contract.operation("uploads.list", operations.uploadsList);
contract.operation("uploads.create", operations.uploadsCreate);
contract.operation("informationSchema.list", operations.informationSchemaList);
contract.operation("savedQueries.list", operations.savedQueriesList);
contract.operation("savedQueries.create", operations.savedQueriesCreate);
contract.operation("savedQueries.get", operations.savedQueriesGet);
contract.operation("savedQueries.update", operations.savedQueriesUpdate);
contract.operation("savedQueries.delete", operations.savedQueriesDelete);
contract.operation("savedQueries.execute", operations.savedQueriesExecute);
contract.operation("savedQueries.versions.list", operations.savedQueriesVersionsList);
contract.operation("query.run", operations.queryRun);
contract.operation("queryRuns.list", operations.queryRunsList);
contract.operation("refresh.run", operations.refreshRun);
contract.operation("results.list", operations.resultsList);
contract.operation("results.get", operations.resultsGet);
contract.operation("secrets.list", operations.secretsList);
contract.operation("secrets.create", operations.secretsCreate);
contract.operation("secrets.get", operations.secretsGet);
contract.operation("secrets.update", operations.secretsUpdate);
contract.operation("secrets.delete", operations.secretsDelete);
contract.operation("workspaces.list", operations.workspacesList);
contract.operation("workspaces.create", operations.workspacesCreate);
contract.complete(
  operations,
  ({ baseUrl, fetch, credentials }) => new Hotdata({ baseUrl, fetch, ...credentials }),
);
