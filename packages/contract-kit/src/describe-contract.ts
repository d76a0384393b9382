import { afterAll, beforeAll, expect, test } from "vitest";
import { loadSpec } from "./load-spec.ts";
import { functionFaults } from "./operation-functions.ts";
import { planCases } from "./plan-cases.ts";
import type { OperationFunction } from "./run-case.ts";
import { type Contract, type ContractSetup, findOperation, startContract } from "./start-contract.ts";

/** Turns a contract into tests of the file that it is called in. */
export interface ContractSuite<Client> {
  /** One test for each case of an operation. */
  operation(id: string, run: OperationFunction<Client>): void;
  /**
   * The last tests: the module has a function for each operation, and each operation, parameter and
   * documented status was exercised, but for the exceptions, which have their reasons.
   */
  complete(
    operations: Readonly<Record<string, unknown>>,
    exceptions?: Readonly<Record<string, string>>,
  ): void;
}

/** Starts one mock for the file, before its first test, and stops it after the last. */
export function describeContract<Client>(setup: ContractSetup<Client>): ContractSuite<Client> {
  const spec = loadSpec(setup.spec);
  let contract: Contract<Client>;
  beforeAll(async () => {
    contract = await startContract(setup);
  });
  afterAll(() => contract.stop());

  return {
    operation(id, run) {
      for (const planned of planCases(findOperation(spec, id))) {
        test(`${id} ${planned.name}`, async () => {
          expect(await contract.faults(id, planned, run)).toEqual([]);
        });
      }
    },
    complete(operations, exceptions) {
      test("every operation of the spec has its function, and every function its operation", () => {
        expect(functionFaults(spec, operations)).toEqual([]);
      });
      test("every operation, parameter and documented status was exercised", () => {
        expect(contract.ledger.faults(exceptions)).toEqual([]);
      });
    },
  };
}
