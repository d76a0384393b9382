import { existsSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { credentialVariables } from "./access.ts";
import { type ContractFiles, filesOf } from "./contract-files.ts";
import { exceptions, noExceptions } from "./exceptions.ts";
import { createScore } from "./faults/score.ts";
import { tryFaults } from "./faults/try-faults.ts";
import { loadSpec } from "./load-spec.ts";
import { methodFaults } from "./method-faults.ts";
import { functionFaults } from "./operation-functions.ts";
import { planCases } from "./plan-cases.ts";
import { randomness, runRandomCalls } from "./random/random-calls.ts";
import { type Tally, tallyLines } from "./report/tally.ts";
import { tallyPage } from "./report/tally-page.ts";
import type { ClientSettings, OperationFunction } from "./run-case.ts";
import { type Contract, type ContractSetup, findOperation, startContract } from "./start-contract.ts";
import { createWireFiles, resourceOf } from "./wire/wire-files.ts";

/** Turns a contract into tests of the file that it is called in. */
export interface ContractSuite<Client> {
  /** One test for each case of an operation, one for random arguments, and one for planted faults. */
  operation(id: string, run: OperationFunction<Client>): void;
  /**
   * The last tests: the module has a function for each operation, and the class a method that does the same;
   * whatever the spec documents was exercised, but for the exceptions; what was sent and counted is what is
   * written down.
   *
   * @param createWhole makes a client of the class, if there is one
   */
  complete(
    operations: Readonly<Record<string, unknown>>,
    createWhole?: (settings: ClientSettings) => object,
  ): void;
}

/**
 * Starts one mock for the file, before its first test, and stops it after the last.
 *
 * @param files by default those of the package whose spec it is
 */
export function describeContract<Client extends object>(
  setup: ContractSetup<Client>,
  files: ContractFiles = filesOf(setup.spec),
): ContractSuite<Client> {
  const spec = loadSpec(setup.spec);
  const title = spec.document.info?.title ?? "API";
  const listed = exceptions[title] ?? noExceptions;
  const excused = { ...listed, ledger: { ...listed.ledger, ...Object.fromEntries(spec.uncallable) } };
  const random = randomness(process.env);
  const wire = createWireFiles();
  const score = createScore();
  const survivors: string[] = [];
  const overruled = new Map<string, number>();
  let contract: Contract<Client>;
  beforeAll(async () => {
    // A developer's own credentials must not fill in for those that a case leaves out.
    for (const name of credentialVariables(spec)) vi.stubEnv(name, "");
    contract = await startContract(setup, spec);
  });
  afterAll(async () => {
    vi.unstubAllEnvs();
    await contract.stop();
  });

  return {
    operation(id, run) {
      const cases = planCases(spec, findOperation(spec, id));
      for (const planned of cases) {
        test(`${id} ${planned.name}`, async () => {
          const { faults, exchange } = await contract.run(id, planned, run);
          expect(faults).toEqual([]);
          if (exchange) wire.record(id, planned, exchange, contract.credentials);
        });
      }
      const [first] = cases;
      if (!first) return;
      test(`${id} sends whatever its spec allows`, { timeout: 30_000 + random.runs * 200 }, async () => {
        const failure = await runRandomCalls(
          contract.trial(id, run),
          first,
          random,
          ({ overruled: prism }) => {
            if (prism !== undefined) overruled.set(prism, (overruled.get(prism) ?? 0) + 1);
          },
        );
        expect(failure).toBe("");
      });
      test(`${id} is reported with any fault planted in it`, async () => {
        const found = await tryFaults(contract.trial(id, run), score);
        survivors.push(...found);
        expect(found.filter((name) => !(name in excused.faults))).toEqual([]);
      });
    },
    complete(operations, whole) {
      const tally = (): Tally => {
        const { ledger } = contract;
        return { title, ledger, score, exceptions: excused, random, overruled };
      };
      const resources = [...new Set([...spec.operations.keys()].map(resourceOf))];
      afterAll(() => console.log(tallyLines(tally())));

      test("every operation of the spec has its function, and every function its operation", () => {
        expect(functionFaults(spec, operations)).toEqual([]);
      });
      test.for(whole ? [whole] : [])("every method of the class does what its function does", async (own) => {
        const forms = { core: setup.createClient, whole: own };
        expect(await methodFaults(spec, operations, forms, contract.credentials)).toEqual([]);
      });
      test("whatever the spec documents was exercised", () => {
        expect(contract.ledger.faults(excused.ledger)).toEqual([]);
      });
      test("no planted fault is excused that is reported", () => {
        expect(Object.keys(excused.faults).filter((name) => !survivors.includes(name))).toEqual([]);
      });
      test.for(resources)("%s sends what is written down", async (resource) => {
        await expect(wire.text(resource)).toMatchFileSnapshot(join(files.wire, `${resource}.http`));
      });
      test("nothing is written down for a resource that is gone", () => {
        const written = existsSync(files.wire) ? readdirSync(files.wire) : [];
        expect(written.filter((name) => !resources.includes(basename(name, ".http")))).toEqual([]);
      });
      test("the counts are those in the documentation", async () => {
        await expect(tallyPage(tally())).toMatchFileSnapshot(files.page);
      });
    },
  };
}
