import { startMock } from "@org/mock-server";
import { createLedger, type Ledger } from "./ledger.ts";
import { loadSpec, type Spec, type SpecOperation } from "./load-spec.ts";
import { type ContractCase, planCases } from "./plan-cases.ts";
import { createRecorder } from "./recording-fetch.ts";
import { type OperationFunction, runCase } from "./run-case.ts";
import { createValidator } from "./validator.ts";

/** What a contract is made of. */
export interface ContractSetup<Client> {
  /** The bundled spec, in JSON: mock and judges go by the same document. */
  readonly spec: string | URL;
  /** Makes a client that talks to the mock through the given `fetch`. */
  readonly createClient: (settings: ClientSettings) => Client;
}

/** What a client needs to be tried. */
export interface ClientSettings {
  readonly baseUrl: string;
  /** Records what the client sends and gets. */
  readonly fetch: typeof fetch;
  /** By the name of the client's option. */
  readonly credentials: Readonly<Record<string, string>>;
}

/** A spec, its mock, and the cases in which a client has to prove itself. */
export interface Contract<Client> extends AsyncDisposable {
  readonly spec: Spec;
  /** What the cases that passed have exercised. */
  readonly ledger: Ledger;
  /** The cases of an operation. Throws an error for one that the spec does not have. */
  cases(operationId: string): ContractCase[];
  /** Runs a case, with a client of its own, and gives what both judges find, in words. */
  faults(
    operationId: string,
    planned: ContractCase,
    run: OperationFunction<Client>,
  ): Promise<readonly string[]>;
  /** Stops the mock. */
  stop(): Promise<void>;
}

/** Reads the spec and starts its mock. */
export async function startContract<Client>(setup: ContractSetup<Client>): Promise<Contract<Client>> {
  const spec = loadSpec(setup.spec);
  const validator = createValidator(spec.document);
  const ledger = createLedger(spec);
  const mock = await startMock(setup.spec);

  return {
    spec,
    ledger,
    cases: (operationId) => planCases(findOperation(spec, operationId)),
    async faults(operationId, planned, run) {
      const operation = findOperation(spec, operationId);
      const recorder = createRecorder();
      const { url: baseUrl, credentials } = mock;
      const client = setup.createClient({ baseUrl, credentials, fetch: recorder.fetch });
      const context = { spec, validator, recorder, client };
      const { faults, call, exchange } = await runCase(context, operation, planned, run);
      if (exchange && faults.length === 0) ledger.record(operation, planned, call, exchange);
      return faults;
    },
    stop: () => mock.stop(),
    [Symbol.asyncDispose]: () => mock.stop(),
  };
}

/** The operation of an id; an error that says what the spec lacks. */
export function findOperation(spec: Spec, id: string): SpecOperation {
  const operation = spec.operations.get(id);
  if (!operation) throw new Error(`The spec has no operation "${id}".`);
  return operation;
}
