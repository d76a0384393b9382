import { steerPages } from "./steer-pages.ts";
import { judgeRequest } from "./judge-request.ts";
import { readPointer } from "./json-pointer.ts";
import { moved, readOutput } from "./page-places.ts";
import type { Place, SpecPagination } from "./pagination.ts";
import type { PlannedCall } from "./plan-call.ts";
import type { ContractCase } from "./plan-cases.ts";
import type { Recorder } from "./recording-fetch.ts";
import { callOptions, type Trial } from "./run-case.ts";

/**
 * The client has to ask for the second page with the inputs that the first one means, and to see that it is
 * the last. Whether an example of the spec is a last page is chance, so the answers are changed on their
 * way: the first says that more follows, the second that it is the last, in one of the ways that the spec
 * knows.
 */
export async function runPages<Client>(
  trial: Trial<Client>,
  planned: ContractCase,
  call: PlannedCall,
  recorder: Recorder,
  start: (fetchOfClient: typeof fetch) => Client,
): Promise<string[]> {
  const { spec, operation, validator, run, meddle } = trial;
  const { pagination } = operation;
  if (!pagination) return ["has no pages"];
  const steered = steerPages(trial, pagination, recorder.fetch);
  const client = start(meddle?.(steered.fetch) ?? steered.fetch);
  const outcome = await run(client, call.params, callOptions(planned)).result();
  const [first] = steered.answers;
  if (!outcome.ok || !first) return [`gets no page: ${String(outcome.error)}`];

  const total = readOutput(first.body, first.headers, pagination.places["total"]);
  const items = readPointer(first.body, pagination.places["items"]?.at ?? "");
  if (!Array.isArray(items) || items.length === 0) return ["the spec's example of a page has no items"];
  const wrongTotal = total !== undefined && readPointer(outcome.data, "/total") !== Number(total);

  const second = await follow(outcome.data);
  const [, exchange] = recorder.exchanges;
  if (!exchange || typeof second !== "object") return [`does not ask for the next page: ${String(second)}`];
  const expected = nextInputs(pagination, first, items).reduce(
    (next, [place, value]) => moved(trial, next, place, value),
    call,
  );
  const third = await follow(second);
  return [
    ...(wrongTotal ? [`the page's total is not ${String(total)}, as on the wire`] : []),
    ...(await judgeRequest(spec, operation, expected, exchange, validator)).map(
      (fault) => `page 2: ${fault}`,
    ),
    ...(third === undefined ? [] : [`goes on after the last page: ${String(third)}`]),
  ];
}

/** What `next()` of a page gives, its error for one. */
async function follow(page: unknown): Promise<unknown> {
  if (typeof page !== "object" || page === null || !("next" in page)) return "there is no page";
  try {
    return typeof page.next === "function" ? await page.next() : "the page has no next()";
  } catch (error) {
    return String(error);
  }
}

/** The inputs that the page after this one is asked for with. */
function nextInputs(
  { style, places, first }: SpecPagination,
  answer: { readonly body: unknown; readonly headers: Headers },
  items: readonly unknown[],
): (readonly [Place, unknown])[] {
  const next = readOutput(answer.body, answer.headers, places["next"]);
  const input = (name: string, value: unknown) => {
    const place = places[name];
    return place && value !== undefined ? [[place, value] as const] : [];
  };
  switch (style) {
    case "offset":
      return input("offset", items.length);
    case "cursor":
      return input("cursor", next);
    case "page":
      return input("page", first + 1);
    case "last-id":
      return input("last-id", largest(items.map((item) => readPointer(item, places["id"]?.at ?? ""))));
    case "id-range":
      return ["start", "end", "limit"].flatMap((name) =>
        input(name, readPointer(next, `/${places[name]?.at.split("/").at(-1) ?? name}`)),
      );
    default:
      return [];
  }
}
/** The largest of numbers in any order, of other ids the last. */
function largest([first, ...others]: readonly unknown[]): unknown {
  return others.reduce((most, other) => (Number(other) <= Number(most) ? most : other), first);
}
