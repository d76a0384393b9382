// Generates people of given ages with a trained generator, and saves them as CSV in the working directory. It
// reads MOSTLY_API_KEY from the environment.

import { MostlyAI } from "@org/mostly-client";

const mostly = new MostlyAI();

const trained = await mostly.generators.list({ status: ["DONE"], searchTerm: "census", limit: 1 });
const [generator] = trained.items;
if (generator === undefined) throw new Error("There is no trained generator of a census.");

const dataset = await mostly.generate({
  generator,
  name: "The young and the old",
  seed: { census: [{ age: 18 }, { age: 19 }, { age: 89 }, { age: 90 }] },
  onProgress: ({ status, value, max }) => console.log(`${status}: ${value} of ${max}`),
});

const { path, bytes } = await mostly.syntheticDatasets.save({ id: dataset.id, format: "CSV" });
console.log(`${dataset.name}: ${bytes} bytes in ${path}`);
