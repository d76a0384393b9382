import { startMock } from "@org/mock-server";
import type { Credentials } from "./access.ts";
import { createLedger, type Ledger } from "./ledger.ts";
import { loadSpec, type Spec, type SpecOperation } from "./load-spec.ts";
import { type ContractCase, planCases } from "./plan-cases.ts";
import type { PlannedCall } from "./plan-call.ts";
import {
  type CaseResult,
  type ClientSettings,
  type OperationFunction,
  runCase,
  type Trial,
} from "./run-case.ts";
import { createValidator } from "./validator.ts";

/** What a contract is made of. */
export interface ContractSetup<Client> {
  /** The bundled spec, in JSON: mock and judges go by the same document. */
  readonly spec: string | URL;
  /** Makes a client that talks to the mock through the given `fetch`. */
  readonly createClient: (settings: ClientSettings) => Client;
}

/** A spec, its mock, and the cases in which a client has to prove itself. */
export interface Contract<Client> extends AsyncDisposable {
  readonly spec: Spec;
  /** What the cases that passed have exercised. */
  readonly ledger: Ledger;
  /** The values that the mock accepts. */
  readonly credentials: Credentials;
  /** The cases of an operation. Throws an error for one that the spec does not have. */
  cases(operationId: string): ContractCase[];
  /** What a case of an operation is run with. */
  trial(operationId: string, run: OperationFunction<Client>): Trial<Client>;
  /** Runs a case, with a client of its own, and gives what both judges find, in words. */
  run(
    operationId: string,
    planned: ContractCase,
    run: OperationFunction<Client>,
    given?: PlannedCall,
  ): Promise<CaseResult>;
  /** The faults only. */
  faults(
    operationId: string,
    planned: ContractCase,
    run: OperationFunction<Client>,
  ): Promise<readonly string[]>;
  /** Stops the mock. */
  stop(): Promise<void>;
}

/** Reads the spec and starts its mock. */
export async function startContract<Client>(
  setup: ContractSetup<Client>,
  spec: Spec = loadSpec(setup.spec),
): Promise<Contract<Client>> {
  const validator = createValidator(spec.document);
  const ledger = createLedger(spec);
  const mock = await startMock(setup.spec);

  const contract: Contract<Client> = {
    spec,
    ledger,
    credentials: mock.credentials,
    cases: (operationId) => planCases(spec, findOperation(spec, operationId)),
    trial: (operationId, run) => ({
      spec,
      operation: findOperation(spec, operationId),
      validator,
      mock,
      createClient: setup.createClient,
      run,
    }),
    async run(operationId, planned, run, given) {
      const trial = contract.trial(operationId, run);
      const result = await runCase(trial, planned, given);
      if (result.faults.length === 0) ledger.record(trial.operation, planned, result);
      return result;
    },
    faults: async (operationId, planned, run) => (await contract.run(operationId, planned, run)).faults,
    stop: () => mock.stop(),
    [Symbol.asyncDispose]: () => mock.stop(),
  };
  return contract;
}

/** The operation of an id; an error that says what the spec lacks. */
export function findOperation(spec: Spec, id: string): SpecOperation {
  const operation = spec.operations.get(id);
  if (!operation) throw new Error(`The spec has no operation "${id}".`);
  return operation;
}
