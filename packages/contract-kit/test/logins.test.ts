import { afterAll, expect, test } from "vitest";
import { plantedFaults } from "../src/faults/try-faults.ts";
import { type ClientSettings, type OperationFunction, startContract } from "../src/index.ts";

const contract = await startContract({
  spec: new URL("fixtures/login.json", import.meta.url),
  createClient: (settings) => settings,
});
afterAll(contract.stop);

/** Gets a token first, unless it was given one; `keepsTrying` logs in again where that is refused. */
function me(keepsTrying = false): OperationFunction<ClientSettings> {
  return ({ baseUrl, fetch, credentials }, _, { headers }) => ({
    async result() {
      const { accessToken, ...fields } = credentials;
      const logIn = () => fetch(`${baseUrl}/token`, { method: "POST", body: new URLSearchParams(fields) });
      const login = accessToken === undefined ? await logIn() : undefined;
      if (login?.ok === false && keepsTrying) await logIn();
      const token = login ? JSON.parse(await login.text()).access_token : accessToken;
      if (login?.ok === false) return { ok: false, error: { status: login.status } };
      const answer = await fetch(`${baseUrl}/me`, {
        headers: { ...headers, authorization: `Bearer ${token}` },
      });
      const body: unknown = await answer.json();
      return answer.ok ? { ok: true, data: body } : { ok: false, error: { status: answer.status, body } };
    },
  });
}

async function faultsOf(kind: string, run: OperationFunction<ClientSettings>): Promise<string[]> {
  const cases = contract.cases("users.me").filter((planned) => planned.kind === kind);
  const found = cases.map(async (planned) => [
    planned.name,
    ...(await contract.faults("users.me", planned, run)),
  ]);
  return (await Promise.all(found)).flat();
}

test("a login before the call is none of the call's requests", async () => {
  expect(await faultsOf("other credentials", me())).toEqual(["with login answers 200"]);
});

test("a login that is refused is the end of the call", async () => {
  expect(await faultsOf("wrong credentials", me())).toEqual([
    "with a wrong accessToken alone fails with 401",
    "with a wrong login alone fails with 401",
  ]);
});

test("a client that keeps trying a wrong password is found out", async () => {
  const [, , fault] = await faultsOf("wrong credentials", me(true));
  expect(fault).toMatch(/^sends nothing/);
});

test("where further fields may be anything, only those that have to be there can be missed", () => {
  const { spec, operation } = contract.trial("users.me", me());
  const renamed = plantedFaults({ spec, operation }).filter(({ kind }) => kind.startsWith("response field"));
  expect(renamed.map(({ detail }) => detail)).toEqual(["/id"]);
});
