import { readFileSync, writeFileSync } from "node:fs";
import { describeContract } from "../src/index.ts";
import * as operations from "../../mostly-client/dist/operations.js";
const N = 27;
const doc = JSON.parse(readFileSync("/work/main/packages/mostly-client/openapi.json", "utf8"));
const paths = {};
for (let i = 0; i < N; i++)
  for (const [path, item] of Object.entries(doc.paths)) {
    const copy = structuredClone(item);
    for (const m of Object.values(copy))
      if (m.operationId) m.operationId = m.operationId.replace(".", `${i}.`);
    paths[`/c${i}${path}`] = copy;
  }
writeFileSync("/tmp/big.json", JSON.stringify({ ...doc, info: { ...doc.info, title: "Big" }, paths }));
const contract = describeContract(
  {
    spec: "/tmp/big.json",
    createClient: (s) => {
      new operations.MostlyAICore({ ...s, ...s.credentials });
      return s;
    },
  },
  { wire: "/tmp/bigwire", page: "/tmp/big.md" },
);
for (let i = 0; i < N; i++)
  for (const [name, fn] of Object.entries(operations)) {
    if (typeof fn !== "function" || !/^[a-z]/.test(name) || /Wait$/.test(name)) continue;
  }
const gen = readFileSync("/work/main/packages/mostly-client/test/generated/contract.test.ts", "utf8");
for (let i = 0; i < N; i++)
  for (const [, id, fn] of gen.matchAll(/operation\("([^"]+)", operations\.(\w+)\)/g))
    contract.operation(id.replace(".", `${i}.`), (s, params, options) =>
      operations[fn](
        new operations.MostlyAICore({
          baseUrl: s.baseUrl,
          ...s.credentials,
          fetch: (url, init) => s.fetch(url.replace("/api/v2", `/c${i}/api/v2`), init),
        }),
        params,
        options,
      ),
    );
