import { parse } from "yaml";
import { SpecError } from "../../src/errors.ts";
import type { OpenApiDocument } from "../../src/openapi-document.ts";
import { planClient } from "../../src/plan/plan-client.ts";
import type { ClientPlan } from "../../src/plan/types.ts";

/** The plan for a document of which only what matters is written: YAML, from `paths:` on. */
export async function planOf(text: string): Promise<ClientPlan> {
  const head = { openapi: "3.1.1", info: { title: "Acme", version: "1", "x-class-name": "Acme" } };
  return await planClient("acme", { ...head, ...(parse(text) as Pick<OpenApiDocument, "paths">) });
}

/** What is wrong with such a document, as people read it. */
export async function problemsOf(text: string): Promise<string> {
  try {
    await planOf(text);
  } catch (error) {
    if (error instanceof SpecError) return error.message;
    throw error;
  }
  return "nothing";
}
