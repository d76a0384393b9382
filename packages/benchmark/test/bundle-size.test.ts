import { expect, test } from "vitest";
import { bundleSize, oneOperation, wholeClient } from "../src/bundle-size.ts";
import { clients } from "../src/clients.ts";

test.each(clients)("one operation of $package stays below $budget.one bytes", async (client) => {
  const { gzip } = await bundleSize(oneOperation(client));
  expect(gzip).toBeGreaterThan(1000); // less would be an empty bundle
  expect(gzip).toBeLessThanOrEqual(client.budget.one);
});

test.each(clients)("the whole client of $package stays below $budget.whole bytes", async (client) => {
  const { gzip } = await bundleSize(wholeClient(client));
  expect(gzip).toBeGreaterThan(2000);
  expect(gzip).toBeLessThanOrEqual(client.budget.whole);
});
