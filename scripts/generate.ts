// Regenerates clients from their specs: `npm run generate` for all, `npm run generate hotdata` for one.

import { generate, platforms, SpecError, type ResourcePlan } from "@org/generator";
import { root } from "./lib/step.ts";

const known = await platforms(root);
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`✗ no spec for ${unknown.join(", ")}. Known platforms: ${known.join(", ")}.`);
  process.exit(1);
}
for (const platform of wanted.length > 0 ? wanted : known) {
  const started = performance.now();
  try {
    const plan = await generate(platform, { root });
    const milliseconds = Math.round(performance.now() - started);
    console.log(`✓ ${platform}: ${count(plan.resources)} operations (${milliseconds} ms)`);
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    console.error(`✗ ${platform}: nothing was written\n${error.message}`);
    process.exitCode = 1;
  }
}

function count(resources: readonly ResourcePlan[]): number {
  return resources.reduce((sum, { operations, children }) => sum + operations.length + count(children), 0);
}
