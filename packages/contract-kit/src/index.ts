export type { ContractCase } from "./plan-cases.ts";
export { ContractError } from "./contract-error.ts";
export { describeContract, type ContractSuite } from "./describe-contract.ts";
export { functionFaults } from "./operation-functions.ts";
export type { Ledger } from "./ledger.ts";
export { startContract, type Contract, type ContractSetup, type ClientSettings } from "./start-contract.ts";
export type { OperationFunction } from "./run-case.ts";
