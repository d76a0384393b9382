// Generated from specs/qluster/openapi.yaml. Do not edit; run `npm run generate qluster`.

import { describeContract } from "@org/contract-kit";
import { Qluster } from "../../src/generated/client.ts";
import * as operations from "@org/qluster-client/operations";

const contract = describeContract({
  spec: new URL("../../openapi.json", import.meta.url),
  createClient: ({ baseUrl, fetch, credentials }) =>
    new operations.QlusterCore({ baseUrl, fetch, ...credentials, login: operations.login }),
});

contract.operation("alerts.list", operations.alertsList);
contract.operation("alerts.resolve", operations.alertsResolve);
contract.operation("alerts.get", operations.alertsGet);
contract.operation("backupSettings.list", operations.backupSettingsList);
contract.operation("backupSettings.create", operations.backupSettingsCreate);
contract.operation("backupSettings.update", operations.backupSettingsUpdate);
contract.operation("backupSettings.blank", operations.backupSettingsBlank);
contract.operation("backupSettings.get", operations.backupSettingsGet);
contract.operation("dataSources.list", operations.dataSourcesList);
contract.operation("dataSources.create", operations.dataSourcesCreate);
contract.operation("dataSources.get", operations.dataSourcesGet);
contract.operation("dataSources.update", operations.dataSourcesUpdate);
contract.operation("dataSources.copy", operations.dataSourcesCopy);
contract.operation("dataSources.delete", operations.dataSourcesDelete);
contract.operation("dataSources.disableSensorCronjob", operations.dataSourcesDisableSensorCronjob);
contract.operation("dataSources.getHistory", operations.dataSourcesGetHistory);
contract.operation("dataSources.runSensorCronjob", operations.dataSourcesRunSensorCronjob);
contract.operation("dataSources.runSensor", operations.dataSourcesRunSensor);
contract.operation("dataSources.getSummary", operations.dataSourcesGetSummary);
contract.operation("dataSources.blank", operations.dataSourcesBlank);
contract.operation("dataSources.prepareCopy", operations.dataSourcesPrepareCopy);
contract.operation("validation.dataSources.get", operations.validationDataSourcesGet);
contract.operation("validation.fields.get", operations.validationFieldsGet);
contract.operation("validation.fields.update", operations.validationFieldsUpdate);
contract.operation("datasets.list", operations.datasetsList);
contract.operation("datasets.create", operations.datasetsCreate);
contract.operation("datasets.update", operations.datasetsUpdate);
contract.operation("datasets.blank", operations.datasetsBlank);
contract.operation("datasets.get", operations.datasetsGet);
contract.operation("datasets.isTraining", operations.datasetsIsTraining);
contract.operation("datasets.prepareCopy", operations.datasetsPrepareCopy);
contract.operation("datasets.copy", operations.datasetsCopy);
contract.operation("datasets.delete", operations.datasetsDelete);
contract.operation("datasets.getDetails", operations.datasetsGetDetails);
contract.operation("datasets.getHistory", operations.datasetsGetHistory);
contract.operation("datasets.getStats", operations.datasetsGetStats);
contract.operation("datasets.rows.list", operations.datasetsRowsList);
contract.operation("datasets.rows.ignore", operations.datasetsRowsIgnore);
contract.operation("datasets.rows.reprocess", operations.datasetsRowsReprocess);
contract.operation("migrations.ensureDraft", operations.migrationsEnsureDraft);
contract.operation("migrations.list", operations.migrationsList);
contract.operation("migrations.get", operations.migrationsGet);
contract.operation("migrations.fields.update", operations.migrationsFieldsUpdate);
contract.operation("destinations.list", operations.destinationsList);
contract.operation("destinations.create", operations.destinationsCreate);
contract.operation("destinations.update", operations.destinationsUpdate);
contract.operation("destinations.blank", operations.destinationsBlank);
contract.operation("destinations.get", operations.destinationsGet);
contract.operation("errors.list", operations.errorsList);
contract.operation("errors.create", operations.errorsCreate);
contract.operation("errors.delete", operations.errorsDelete);
contract.operation("errors.get", operations.errorsGet);
contract.operation("ingestionJobs.list", operations.ingestionJobsList);
contract.operation("ingestionJobs.get", operations.ingestionJobsGet);
contract.operation("ingestionJobs.kill", operations.ingestionJobsKill);
contract.operation("ingestionJobs.run", operations.ingestionJobsRun);
contract.operation("menuStats.get", operations.menuStatsGet);
contract.operation("queueMessages.list", operations.queueMessagesList);
contract.operation("queueMessages.reschedule", operations.queueMessagesReschedule);
contract.operation("queueMessages.get", operations.queueMessagesGet);
contract.operation("trainingJobs.run", operations.trainingJobsRun);
contract.operation("trainingJobs.list", operations.trainingJobsList);
contract.operation("trainingJobs.get", operations.trainingJobsGet);
contract.operation("trainingJobs.update", operations.trainingJobsUpdate);
contract.operation("trainingJobs.analysisTasks.get", operations.trainingJobsAnalysisTasksGet);
contract.operation("storedItems.list", operations.storedItemsList);
contract.operation("storedItems.create", operations.storedItemsCreate);
contract.operation("storedItems.update", operations.storedItemsUpdate);
contract.operation("storedItems.get", operations.storedItemsGet);
contract.operation("storedItems.delete", operations.storedItemsDelete);
contract.operation("storedItems.publish", operations.storedItemsPublish);
contract.operation("auth.login", operations.authLogin);
contract.operation("trainingDataItems.list", operations.trainingDataItemsList);
contract.operation("trainingDataItems.get", operations.trainingDataItemsGet);
contract.operation("users.create", operations.usersCreate);
contract.operation("users.update", operations.usersUpdate);
contract.operation("users.get", operations.usersGet);
contract.operation("users.me.get", operations.usersMeGet);
contract.complete(
  operations,
  ({ baseUrl, fetch, credentials }) => new Qluster({ baseUrl, fetch, ...credentials }),
);
