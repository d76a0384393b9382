// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

import { describeContract } from "@org/contract-kit";
import * as operations from "@org/mostly-client/operations";

const contract = describeContract({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ baseUrl, fetch, credentials }) =>
    new operations.MostlyAICore({ baseUrl, fetch, ...credentials }),
});

contract.operation("about.get", operations.aboutGet);
contract.operation("computes.list", operations.computesList);
contract.operation("connectors.list", operations.connectorsList);
contract.operation("connectors.create", operations.connectorsCreate);
contract.operation("connectors.get", operations.connectorsGet);
contract.operation("connectors.update", operations.connectorsUpdate);
contract.operation("connectors.delete", operations.connectorsDelete);
contract.operation("connectors.locations.list", operations.connectorsLocationsList);
contract.operation("connectors.schema.get", operations.connectorsSchemaGet);
contract.operation("generators.list", operations.generatorsList);
contract.operation("generators.create", operations.generatorsCreate);
contract.operation("generators.importFromFile", operations.generatorsImportFromFile);
contract.operation("generators.get", operations.generatorsGet);
contract.operation("generators.update", operations.generatorsUpdate);
contract.operation("generators.delete", operations.generatorsDelete);
contract.operation("generators.clone", operations.generatorsClone);
contract.operation("generators.exportToFile", operations.generatorsExportToFile);
contract.operation("generators.config.get", operations.generatorsConfigGet);
contract.operation("generators.training.get", operations.generatorsTrainingGet);
contract.operation("generators.training.cancel", operations.generatorsTrainingCancel);
contract.operation("generators.training.start", operations.generatorsTrainingStart);
contract.operation("models.list", operations.modelsList);
contract.operation("syntheticDatasets.list", operations.syntheticDatasetsList);
contract.operation("syntheticDatasets.create", operations.syntheticDatasetsCreate);
contract.operation("syntheticDatasets.get", operations.syntheticDatasetsGet);
contract.operation("syntheticDatasets.update", operations.syntheticDatasetsUpdate);
contract.operation("syntheticDatasets.delete", operations.syntheticDatasetsDelete);
contract.operation("syntheticDatasets.download", operations.syntheticDatasetsDownload);
contract.operation("syntheticDatasets.config.get", operations.syntheticDatasetsConfigGet);
contract.operation("syntheticDatasets.generation.get", operations.syntheticDatasetsGenerationGet);
contract.operation("syntheticDatasets.generation.cancel", operations.syntheticDatasetsGenerationCancel);
contract.operation("syntheticDatasets.generation.start", operations.syntheticDatasetsGenerationStart);
contract.operation("syntheticProbes.create", operations.syntheticProbesCreate);
contract.operation("users.me.get", operations.usersMeGet);
contract.complete(operations);
