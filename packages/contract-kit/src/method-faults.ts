import type { Spec } from "./load-spec.ts";
import { functionName } from "./operation-functions.ts";
import type { CallOptions, ClientSettings } from "./run-case.ts";

/** Both forms of a client: what functions take, and the class with methods. */
export interface ClientForms {
  readonly core: (settings: ClientSettings) => object;
  readonly whole: (settings: ClientSettings) => object;
}

/** A function of `/operations` with its client filled in, or a method. */
type Run = (params: object, options: CallOptions) => { result(): PromiseLike<unknown> };

/**
 * Calls each operation as a function and as a method of the class, whose facts stand in another file, and compares
 * the requests and what `fetch` is told of the operation.
 *
 * @returns what differs, in words
 */
export async function methodFaults(
  spec: Spec,
  operations: Readonly<Record<string, unknown>>,
  forms: ClientForms,
  credentials: ClientSettings["credentials"],
): Promise<string[]> {
  const faults: string[] = [];
  const params = anyParams(spec);
  const options: CallOptions = { headers: {}, retry: 0 };
  const sent: string[] = [];
  const fetch: ClientSettings["fetch"] = async (url, init) => {
    sent.push(await printed(String(url), { ...init }));
    return Response.json({}, { status: 404 }); // enough is known, and nothing is repeated
  };
  const settings = { baseUrl: "https://x.test", credentials, fetch };
  const [core, whole] = [forms.core(settings), forms.whole(settings)];
  for (const { id, polling } of spec.operations.values()) {
    const run = operations[functionName(id)] as (client: object, ...rest: Parameters<Run>) => ReturnType<Run>;
    const method = memberAt(whole, id) as Run | undefined;
    sent.length = 0;
    await run(core, params, options).result();
    await method?.(params, options).result();
    const [byFunction = "nothing", byMethod = "nothing"] = sent;
    if (byFunction !== byMethod) faults.push(`${id} sends ${byFunction}\n  as a method ${byMethod}`);
    for (const look of polling ? ["wait", "watch"] : []) {
      const place = id.replace(/[^.]+$/, look);
      if (typeof memberAt(whole, place) !== "function") faults.push(`there is no method ${place}`);
    }
  }
  return faults;
}

/** Parameters that no operation lacks one of for its path; what it does not know goes to its query or body. */
function anyParams({ document }: Spec): object {
  const names = Object.keys(document.paths ?? {})
    .join("")
    .matchAll(/\{(\w+)\}/g);
  return { ...Object.fromEntries([...names].map(([, name = ""]) => [name, "x"])), body: "text" };
}

function memberAt(client: object, place: string): unknown {
  return place.split(".").reduce<unknown>((parent, name) => Reflect.get(Object(parent), name), client);
}

/** URL, headers and body, and the facts, but for those that only the tree of methods has: the verb, and the poll. */
async function printed(url: string, init: RequestInit & { operation?: object }): Promise<string> {
  const { method, headers, body, operation = {} } = init;
  const facts = Object.entries(operation).filter(([name]) => !/^[A-Z]+$|^poll$/.test(name));
  const text = await new Response(body ?? null).text();
  return JSON.stringify(
    [method, url, headers, text.replace(/-{4,}\S+/g, "boundary"), Object.fromEntries(facts.toSorted())],
    (_, value: unknown) => (typeof value === "function" ? value.name : value),
  );
}
