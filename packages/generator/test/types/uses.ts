/** Programs that use the types of a feature, by its title: what must compile, and what must not. */
export const uses: ReadonlyMap<string, string> = new Map([
  [
    "optional properties of what is sent may be `undefined`, those of what only comes back may not",
    `
import type { Order, Receipt } from "./schema.ts";

export const order: Order = { note: undefined };
// @ts-expect-error: a server does not send undefined
export const receipt: Receipt = { note: undefined };
`,
  ],
  [
    "known properties keep their types beside a map of others",
    `
import type { Open, Row } from "./schema.ts";

export const row: Row = { id: 1, name: "a" };
export const id: number = row.id;
export const deleted: boolean | undefined = row.deleted;
// @ts-expect-error: what is known of a property holds
export const wrong: Open = { id: "1", name: {} };
`,
  ],
  [
    "a union is told apart by the const tags of its branches, with or without a discriminator",
    `
import type { Shape } from "./schema.ts";

export function area(shape: Shape): number {
  // @ts-expect-error: not every shape has a radius
  if (shape.radius === 0) return 0;
  return shape.type === "circle" ? Math.PI * shape.radius ** 2 : shape.side ** 2;
}
`,
  ],
  [
    "an open enum completes the known values and lets others pass",
    `
import type { Job } from "./schema.ts";

export const known: Job = { status: "ready" };
export const unknown: Job = { status: "archived", kinds: ["a", "b", null] };
// @ts-expect-error: it is a string at least
export const wrong: Job = { status: 1 };
`,
  ],
  [
    "an intersection that narrows an inherited property is an alias",
    `
import type { NumericProfile, Profile } from "./schema.ts";

export const type: "numeric" = ({} as NumericProfile).type;
export const profile: Profile = { type: "numeric" } satisfies NumericProfile;
`,
  ],
  [
    "an allOf can require what its parts leave optional",
    `
import type { Final } from "./schema.ts";

export const name: string = ({ name: "a" } satisfies Final as Final).name;
// @ts-expect-error: the name is required
export const wrong: Final = {};
`,
  ],
  [
    "recursion works through objects, arrays and maps",
    `
import type { Json, Tree } from "./schema.ts";

export const json: Json = { a: ["b", { c: "d" }] };
export const tree: Tree = { left: { left: {} }, leaves: [{}] };
`,
  ],
  [
    "what is sent and what comes back are two types where they differ",
    `
import createClient from "openapi-fetch";
import type { Connection, ConnectionWrite, paths } from "./schema.ts";

export const sent: ConnectionWrite = { name: "a", password: "b", parent: { name: "a", password: "b" } };
// @ts-expect-error: the server sets the id
export const withId: ConnectionWrite = { name: "a", password: "b", id: "c" };

const client = createClient<paths>();
await client.POST("/send/Connection", { body: sent });
// @ts-expect-error: the password is missing
await client.POST("/send/Connection", { body: { name: "a" } });

const { data } = await client.GET("/receive/Connection");
export const received: Connection | undefined = data;
// @ts-expect-error: nobody gets the password
export const password: unknown = data?.password;
`,
  ],
  [
    "an operation has its parameters with docs, its body, and the answers of each status",
    `
import createClient from "openapi-fetch";
import type { paths } from "./schema.ts";

const client = createClient<paths>();
const path = { id: "1" };
const { data, error } = await client.GET("/tables/{id}", { params: { path, query: { limit: undefined } } });
export const text: string = data === undefined ? error.message : data.name;

const csv = await client.POST("/tables/{id}", { params: { path }, body: new Blob([]), parseAs: "text" });
export const rows: string | undefined = csv.data;

// @ts-expect-error: no such path
await client.GET("/table/{id}", { params: { path } });
// @ts-expect-error: no such method
await client.PUT("/tables/{id}", { params: { path } });
// @ts-expect-error: the id is missing
await client.GET("/tables/{id}");
// @ts-expect-error: a limit is a number
await client.GET("/tables/{id}", { params: { path, query: { limit: "10" } } });
// @ts-expect-error: it has no header parameters
await client.GET("/tables/{id}", { params: { path, header: { limit: 10 } } });
`,
  ],
]);
