import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { absencesOf } from "../src/conformance/absences.ts";
import { topics } from "../src/conformance/check.ts";
import { plantedFaults, survives } from "../src/conformance/planted/planted-faults.ts";
import { depotPackage } from "./depot-client.ts";
import { depot } from "./depot-facts.ts";
import { depotPlan, faultsOf } from "./depot-faults.ts";

const client = depotPackage(depot);

beforeAll(() => {
  vi.spyOn(Math, "random").mockReturnValue(0); // no wait between attempts
});
afterAll(() => {
  vi.restoreAllMocks();
});

test.for(topics)("a client that is wired as its spec says has no faults: %s", async (topic) => {
  expect(await faultsOf(client, topic)).toEqual({});
});

test("a spec that has one of everything lacks nothing", () => {
  expect(absencesOf(depotPlan)).toEqual([]);
});

test("every fact of the spec is seen where the client has another", async () => {
  const survivors: string[] = [];
  for (const fault of plantedFaults(depotPlan)) {
    if (await survives(depotPlan, client, fault)) survivors.push(`${fault.kind}: ${fault.detail}`);
  }
  expect(survivors).toEqual([]);
});
