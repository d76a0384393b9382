import { successOf } from "../answers.ts";
import type { Check, Plan } from "../check.ts";
import { oneOfEach, allOperations } from "../choose.ts";
import { functionChecks } from "./credential-functions.ts";
import { errorFaults, hitFaults } from "../faults.ts";
import { failure } from "../loopback-server.ts";
import {
  allValues,
  credentialFaults,
  loginFaults,
  type Scheme,
  schemesOf,
  takenOf,
  valuesFor,
} from "../schemes.ts";
import type { SpecOperation } from "../../load-spec.ts";
import { isOpenPlatform, schemesNamed, userOf, withScheme } from "../scheme-users.ts";
import { visit } from "../visit.ts";

/** Credentials, by the headers that arrive. Each alternative of each operation is tried. */
export function planCredentials(plan: Plan): Check[] {
  const all = allOperations(plan);
  const schemes = [...schemesOf(plan.spec).values()];
  const distinct = oneOfEach(all, ({ security }) => describe(security));
  const users = schemes.flatMap((scheme) => {
    const user = userOf(all, scheme);
    return user ? [[scheme, user] as const] : [];
  });
  return [
    ...all.map((each) =>
      check(each.id, "sends what its security asks for, given everything", givenRun(plan, each, schemes)),
    ),
    ...all.flatMap((each) => alternativeChecks(plan, each)),
    ...[...distinct].flatMap(([security, each]) => missingChecks(plan, security, each)),
    ...users.flatMap(([scheme, each]) => functionChecks(plan, scheme, each)),
    ...users.map(([scheme, each]) =>
      check(scheme.name, "is not replaced by a header of the call", async (client) => {
        const { hits } = await visit(plan, client, each, {
          script: () => successOf(plan, each).answer,
          credentials: valuesFor([...withScheme(plan, each, scheme)]),
          options: { headers: { [scheme.header]: "mine" } },
        });
        const taken = withScheme(plan, each, scheme).map(({ name }) => name);
        return hits.flatMap((hit) => credentialFaults(plan.spec, hit, taken, allValues(plan.spec)));
      }),
    ),
  ];
}

type Run = Check["run"];

function check(subject: string, behaviour: string, run: Run): Check {
  return { topic: "credentials", subject, behaviour, run };
}

function givenRun(plan: Plan, operation: SpecOperation, given: readonly Scheme[]): Run {
  return async (client) => {
    const credentials = valuesFor(given);
    const { hits, logins } = await visit(plan, client, operation, {
      script: () => successOf(plan, operation).answer,
      credentials,
    });
    const taken = takenOf(
      operation.security,
      given.map(({ name }) => name),
    );
    return [
      ...hitFaults(hits, 1, "one call"),
      ...hits.flatMap((hit) => credentialFaults(plan.spec, hit, taken ?? [], credentials)),
      ...loginFaults(plan.spec, logins, taken ?? [], credentials),
    ];
  };
}

function alternativeChecks(plan: Plan, operation: SpecOperation): Check[] {
  const alternatives = operation.security.length > 0 ? operation.security : [[]];
  return alternatives.map((names) => {
    if (names.length > 0) {
      const behaviour = `is sent with ${names.join(" and ")} alone`;
      return check(operation.id, behaviour, givenRun(plan, operation, schemesNamed(plan, names)));
    }
    return check(operation.id, "is sent without credentials", async (client) => {
      const isOpen = isOpenPlatform(plan);
      // where the constructor asks for credentials, they must not be sent
      return givenRun(plan, operation, isOpen ? [] : [...schemesOf(plan.spec).values()])(client);
    });
  });
}

/** Without any, and without each one, a client or a call is refused in words that help. */
function missingChecks(plan: Plan, security: string, operation: SpecOperation): Check[] {
  const partly = operation.security.flatMap((names) =>
    names.map((lacking) => names.filter((name) => name !== lacking)),
  );
  const given = new Map([[], ...partly].map((names) => [names.join(" and "), names]));
  return [...given].flatMap(([text, names]) => {
    if (takenOf(operation.security, names)) return [];
    const behaviour = `is refused with ${text === "" ? "no credentials" : `${text} only`}, and says what is missing`;
    return check(`${operation.id} (${security})`, behaviour, async (client) => {
      const { hits, ended } = await visit(plan, client, operation, {
        script: () => failure(401),
        credentials: valuesFor(schemesNamed(plan, names)),
      });
      const lacking = schemesNamed(plan, operation.security.flat()).filter(
        ({ name }) => !names.includes(name),
      );
      const message = String(Object(ended.error).message);
      const isNamed = ({ options }: Scheme): boolean =>
        options.every(({ name, variables }) => [name, ...variables].every((word) => message.includes(word)));
      return [
        ...hitFaults(hits, 0, "a call that lacks credentials"),
        ...errorFaults(ended.error, { name: "UsageError" }),
        ...(lacking.some(isNamed) ? [] : [`the message names no credential that is missing: ${message}`]),
      ];
    });
  });
}

function describe(security: SpecOperation["security"]): string {
  return security.map((schemes) => schemes.join(" and ") || "nothing").join(" or ") || "nothing";
}
