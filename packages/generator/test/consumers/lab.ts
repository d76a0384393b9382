// What the compiler must refuse to users of a client, and beside each refusal what it must let pass.

import { Lab } from "../golden/lab/index.ts";
import type { Sample, TestsMachinesOperations } from "../golden/lab/index.ts";

const lab = new Lab({ baseUrl: "http://localhost", username: "ada" });
// @ts-expect-error: no such option
console.log(new Lab({ baseUrl: "http://localhost", token: "t" }));

await lab.samples.list({ page: { size: 10 } });
// @ts-expect-error: no such field in the page
await lab.samples.list({ page: { length: 10 } });

await lab.samples.scan.upload({ id: "s1", picture: new Blob([]) });
// @ts-expect-error: the picture is missing
await lab.samples.scan.upload({ id: "s1" });
// @ts-expect-error: a picture is bytes
await lab.samples.scan.upload({ id: "s1", picture: "s1.png" });

await lab.tests.start({ sample: "s1", priority: "high" });
// @ts-expect-error: no such priority
await lab.tests.start({ sample: "s1", priority: "highest" });

await lab.tests.wait({ id: "t1" }, { onProgress: ({ data }) => console.log(data.percent) });
// @ts-expect-error: the id is missing
await lab.tests.wait({});
for await (const { data, status } of lab.tests.watch({ id: "t1" })) console.log(status.length, data.percent);
// @ts-expect-error: the states come by iteration
lab.tests.watch({ id: "t1" }, { onProgress: () => undefined });
// @ts-expect-error: a sample is nothing to wait for
await lab.samples.wait({ id: "s1" });

const machines: TestsMachinesOperations = lab.tests.machines;
for await (const machine of machines.list()) console.log(machine.length);
// @ts-expect-error: it has no parameters
await machines.list({ id: "t1" });
// @ts-expect-error: no such operation
await machines.clean();

export function volumeOf({ carrier }: Sample): number {
  // @ts-expect-error: not every carrier has a volume
  if (carrier.volume === 0) return 0;
  return carrier.kind === "tube" ? carrier.volume : 0;
}
