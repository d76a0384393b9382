import { afterAll, expect, test } from "vitest";
import { startContract } from "../src/index.ts";
import { runRandomCalls } from "../src/random/random-calls.ts";
import { createLibrary, type Facts, facts, librarySpec, operation } from "./library-client.ts";

const contract = await startContract({ spec: librarySpec, createClient: createLibrary });
afterAll(contract.stop);

async function tryRandomly(id: string, known: Facts): Promise<string | undefined> {
  const [first] = contract.cases(id);
  return first && runRandomCalls(contract.trial(id, operation(known)), first, { runs: 30, seed: 3 });
}

test("a client that keeps the contract does so with any arguments", async () => {
  expect(await tryRandomly("books.list", facts.list)).toBe("");
  expect(await tryRandomly("books.get", facts.get)).toBe("");
});

test("a failure names the smallest call, what is wrong with it, and how to see it again", async () => {
  expect(await tryRandomly("books.get", { ...facts.get, unencoded: true })).toMatch(
    /^books\.get with \{"book_id":".{1,4}"\}:\n {2}- (sends|gets) [^]*CONTRACT_SEED=3 CONTRACT_RUNS=30$/,
  );
});
