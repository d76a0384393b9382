/** The README that a new client starts with: the headings that all clients have, and what is known already. */
export function clientReadme(platform: string, title: string, className: string): string {
  return `# @org/${platform}-client

A typed client of the ${title} API.

## Install

\`\`\`sh
npm install @org/${platform}-client
\`\`\`

Runs on Node 20.19 or later, Bun, Deno, Cloudflare Workers and in [browsers][browser]; tested on Node 20.19 and 24,
Bun 1.4, Deno 2.9, workerd and Chromium 153. ES modules, TypeScript 5.4 or later; a CommonJS program in TypeScript needs
5.8 with \`module: nodenext\` or 5.9 with \`node20\`.

[browser]: https://github.com/org/data-platform-clients/tree/main/packages/runtime#in-a-browser

## Use

\`\`\`ts
import { ${className} } from "@org/${platform}-client";

const ${platform} = new ${className}();
\`\`\`

## Credentials

## Calls

Each method takes one object with path, query and body fields together, under their names on the wire, and then
options for how the call is made: \`signal\`, \`timeout\` (ms per attempt, 60,000), \`deadline\` (ms in all), \`retry\`
(repeats, 2), \`headers\`. A call is sent at once; what it gives is chosen in the same tick: await it for the data,
\`.result()\` for a value instead of a throw, \`.withResponse()\` for status and headers, \`.asResponse()\` to stream.

## Errors

Everything thrown is a \`ClientError\`: \`ApiError\` for an answer outside 2xx (\`status\`, \`body\`, \`headers\`, \`requestId\`,
\`operation\`, \`attempts\`; classes such as \`NotFoundError\` and \`ConflictError\` by status), \`ConnectionError\`,
\`TimeoutError\`, \`DecodeError\`, \`UsageError\` before anything is sent, \`PollError\`, \`PaginationLoopError\`. An abort
rejects with \`signal.reason\`.

## Entries

| import | what it gives |
| --- | --- |
| \`@org/${platform}-client\` | the class client with every operation, types, errors |
| \`@org/${platform}-client/operations\` | the same operations as functions, to bundle only what is called |
| \`@org/${platform}-client/http\` | \`createHttp(client)\`: [openapi-fetch](https://openapi-ts.dev/openapi-fetch/) with the same credentials and repeats |
| \`@org/${platform}-client/validators\` | a Standard Schema validator per type; needs \`zod\` 4 |
| \`@org/${platform}-client/openapi.json\` | the OpenAPI 3.1 document |

## Operations

<!-- operations:start -->
<!-- operations:end -->

## From the Python client
`;
}
