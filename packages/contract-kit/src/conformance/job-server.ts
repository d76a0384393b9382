import type { SpecOperation } from "../load-spec.ts";
import type { SpecPolling } from "../polling.ts";
import { successOf } from "./answers.ts";
import type { Plan } from "./check.ts";
import { json, type PlainAnswer } from "./loopback-server.ts";

/** What a look at a job shows beside its status. */
export interface Look {
  readonly error?: string;
  /** Where that stands; by default in the first place for it. */
  readonly errorAt?: string;
  readonly value?: number;
  readonly max?: number;
}

/** The answer that shows a job in a status: the spec's example with these values at their places. */
export function jobAnswer(
  plan: Plan,
  operation: SpecOperation,
  polling: SpecPolling,
  status: string,
  look: Look = {},
): PlainAnswer {
  const { answer } = successOf(plan, operation);
  const { error, errorAt = polling.errors[0] } = look;
  const errors = error === undefined ? [] : polling.errors;
  const places = [
    [polling.status, status],
    ...errors.map((pointer) => [pointer, pointer === errorAt ? error : null] as const),
    [polling.value, look.value],
    [polling.max, look.max],
  ] as const;
  const body = places.reduce<unknown>(
    (job, [pointer, value]) =>
      pointer === undefined || value === undefined ? job : writeStarred(job, pointer, value),
    JSON.parse(String(answer.body)),
  );
  return json(body, answer.status);
}

/** A copy with one value set; at a `*` in a list of one. */
function writeStarred(root: unknown, pointer: string, value: unknown): unknown {
  const [step, ...rest] = pointer.split("/").slice(1);
  if (step === undefined) return value;
  const below = rest.map((name) => `/${name}`).join("");
  if (step === "*") {
    const [first] = Array.isArray(root) ? root : [];
    return [writeStarred(first, below, value)];
  }
  const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
  if (Array.isArray(root)) return root.with(Number(name), writeStarred(root[Number(name)], below, value));
  return { ...Object(root), [name]: writeStarred(Object(root)[name], below, value) };
}
