export type { ContractCase } from "./plan-cases.ts";
export { ContractError } from "./contract-error.ts";
export type { ContractFiles } from "./contract-files.ts";
export { describeContract, type ContractSuite } from "./describe-contract.ts";
export { functionFaults } from "./operation-functions.ts";
export type { Ledger } from "./ledger.ts";
export { startContract, type Contract, type ContractSetup } from "./start-contract.ts";
export type { ClientSettings, OperationFunction } from "./run-case.ts";
