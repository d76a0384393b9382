// Generated from specs/mostly/openapi.yaml. Do not edit; run `npm run generate mostly`.

export { MostlyAICore } from "../core.ts";
export type { MostlyAIOptions } from "../core.ts";
export type { MostlyAIFailure } from "../failures.ts";
export { aboutGet } from "./about.ts";
export type { About } from "./about.ts";
export { computesList } from "./computes.ts";
export type { Computes } from "./computes.ts";
export {
  connectorsCreate,
  connectorsDelete,
  connectorsGet,
  connectorsList,
  connectorsLocationsList,
  connectorsSchemaGet,
  connectorsUpdate,
} from "./connectors.ts";
export type {
  Connectors,
  ConnectorsCreateParams,
  ConnectorsDeleteParams,
  ConnectorsGetParams,
  ConnectorsListParams,
  ConnectorsLocationsListParams,
  ConnectorsLocationsOperations,
  ConnectorsSchemaGetParams,
  ConnectorsSchemaOperations,
  ConnectorsUpdateParams,
} from "./connectors.ts";
export {
  generatorsClone,
  generatorsConfigGet,
  generatorsCreate,
  generatorsDelete,
  generatorsExportToFile,
  generatorsGet,
  generatorsImportFromFile,
  generatorsList,
  generatorsTrainingCancel,
  generatorsTrainingGet,
  generatorsTrainingStart,
  generatorsTrainingWait,
  generatorsTrainingWatch,
  generatorsUpdate,
} from "./generators.ts";
export type {
  Generators,
  GeneratorsCloneParams,
  GeneratorsConfigGetParams,
  GeneratorsConfigOperations,
  GeneratorsCreateParams,
  GeneratorsDeleteParams,
  GeneratorsExportToFileParams,
  GeneratorsGetParams,
  GeneratorsImportFromFileParams,
  GeneratorsListParams,
  GeneratorsTrainingCancelParams,
  GeneratorsTrainingGetParams,
  GeneratorsTrainingOperations,
  GeneratorsTrainingStartParams,
  GeneratorsUpdateParams,
} from "./generators.ts";
export { modelsList } from "./models.ts";
export type { Models, ModelsListParams } from "./models.ts";
export {
  syntheticDatasetsConfigGet,
  syntheticDatasetsCreate,
  syntheticDatasetsDelete,
  syntheticDatasetsDownload,
  syntheticDatasetsGenerationCancel,
  syntheticDatasetsGenerationGet,
  syntheticDatasetsGenerationStart,
  syntheticDatasetsGenerationWait,
  syntheticDatasetsGenerationWatch,
  syntheticDatasetsGet,
  syntheticDatasetsList,
  syntheticDatasetsUpdate,
} from "./synthetic-datasets.ts";
export type {
  SyntheticDatasets,
  SyntheticDatasetsConfigGetParams,
  SyntheticDatasetsConfigOperations,
  SyntheticDatasetsCreateParams,
  SyntheticDatasetsDeleteParams,
  SyntheticDatasetsDownloadParams,
  SyntheticDatasetsGenerationCancelParams,
  SyntheticDatasetsGenerationGetParams,
  SyntheticDatasetsGenerationOperations,
  SyntheticDatasetsGenerationStartParams,
  SyntheticDatasetsGetParams,
  SyntheticDatasetsListParams,
  SyntheticDatasetsUpdateParams,
} from "./synthetic-datasets.ts";
export { syntheticProbesCreate } from "./synthetic-probes.ts";
export type { SyntheticProbes, SyntheticProbesCreateParams } from "./synthetic-probes.ts";
export { usersMeGet } from "./users.ts";
export type { Users, UsersMeOperations } from "./users.ts";
