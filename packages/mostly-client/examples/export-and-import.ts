// Exports a trained generator to a file, and imports the file as a new generator, here or on another
// deployment. It reads MOSTLY_API_KEY from the environment.

import { MostlyAI } from "@org/mostly-client";

const mostly = new MostlyAI();
const id = "0f6c2a9e-71d4-4c55-8f0b-3a9d5e2b8c11";

const { path, bytes } = await mostly.generators.save({ id }, { to: "census.zip" });
console.log(`exported ${bytes} bytes`);

const copy = await mostly.generators.importFromFile({ file: path });
console.log(`imported ${copy.name}`);
