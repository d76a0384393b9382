import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { credentialVariables } from "../access.ts";
import { loadSpec } from "../load-spec.ts";
import { createValidator } from "../validator.ts";
import { absencesOf } from "./absences.ts";
import { type ClientPackage, type Plan, type Settings, topics } from "./check.ts";
import { conformancePage } from "./conformance-page.ts";
import { planChecks } from "./plan-checks.ts";
import { type FaultScore, plantedFaults, survives } from "./planted/planted-faults.ts";

/** A client package and the spec that it was made from. */
export interface ConformanceSetup<Client extends object> {
  /** The bundled spec, in JSON. */
  readonly spec: string | URL;
  /** Makes the class client. */
  readonly createClient: (settings: Settings) => Client;
  /** What the entry `/http` exports. */
  readonly createHttp: (client: Client) => object;
  /** The module `/operations`. */
  readonly operations: Readonly<Record<string, unknown>>;
}

/**
 * Makes tests of the file that it is called in: that the client behaves as clients do, through its own operations,
 * and that the tests see each fact of the spec that it could be wired wrongly in.
 */
export function describeConformance<Client extends object>(setup: ConformanceSetup<Client>): void {
  const spec = loadSpec(setup.spec);
  const plan: Plan = { spec, validator: createValidator(spec.document) };
  const client: ClientPackage = {
    createClient: setup.createClient,
    createHttp: (settings) => setup.createHttp(setup.createClient(settings)),
    operations: setup.operations,
  };
  const checks = planChecks(plan);
  const absences = absencesOf(plan);
  const scores: FaultScore[] = [];
  beforeAll(() => {
    for (const name of credentialVariables(spec)) vi.stubEnv(name, "");
    vi.spyOn(Math, "random").mockReturnValue(0); // no wait between attempts
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
    const title = spec.document.info?.title ?? "API";
    console.log([`${title} has no`, ...absences.map((absence) => `  ${absence}`)].join("\n"));
  });

  for (const topic of topics) {
    for (const { subject, behaviour, run } of checks.filter((check) => check.topic === topic)) {
      test(`${topic}: ${subject} ${behaviour}`, async () => {
        expect(await run(client)).toEqual([]);
      });
    }
  }
  for (const [kind, faults] of Map.groupBy(plantedFaults(plan), (fault) => fault.kind)) {
    test(`a client is reported that differs from its spec in: ${kind}`, async () => {
      const survivors: string[] = [];
      for (const fault of faults) if (await survives(plan, client, fault)) survivors.push(fault.detail);
      scores.push({ kind, planted: faults.length, reported: faults.length - survivors.length });
      expect(survivors).toEqual([]);
    });
  }
  test("what was shown is what the documentation says", async () => {
    await expect(conformancePage(spec, checks, absences, scores)).toMatchFileSnapshot(pageOf(setup.spec));
  });
}

/** `packages/acme-client/openapi.json` has `docs/conformance/acme.md`. */
function pageOf(spec: string | URL): string {
  const folder = dirname(typeof spec === "string" ? resolve(spec) : fileURLToPath(spec));
  return join(folder, `../../docs/conformance/${basename(folder).replace(/-client$/, "")}.md`);
}
