// The examples of the doc comments.

import { Lab } from "./index.ts";

const lab = new Lab();

{
  for await (const sample of lab.samples.list({ page: { size: 10 } })) console.log(sample);
}

{
  for await (const machine of lab.tests.machines.list()) console.log(machine);
}
