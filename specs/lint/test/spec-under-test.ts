import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect } from "vitest";

import { lintSpec } from "../lint-spec.ts";

/** A small spec that follows every rule; the tests break it one rule at a time. */
export const good: string = `
openapi: 3.1.1
info: { title: Shop, version: v1, x-class-name: Shop }
servers:
  - { url: "https://shop.example.org", x-env: [SHOP_URL] }
security:
  - token: []
tags:
  - { name: Jobs, description: Jobs that run. }
paths:
  /jobs:
    get:
      operationId: jobs.list
      summary: Lists the jobs.
      tags: [Jobs]
      x-retry: { class: safe, statuses: [429] }
      x-pagination:
        style: offset
        offset: $request.query.offset
        items: $response.body#/jobs
        maximum: 100
      parameters:
        - name: offset
          in: query
          description: Jobs to skip.
          schema: { type: integer }
      responses:
        "200":
          description: A page.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/JobList" }
              examples: { empty: { value: { jobs: [] } } }
        "401": { $ref: "#/components/responses/Failed" }
        default: { $ref: "#/components/responses/Failed" }
  /jobs/{id}:
    parameters:
      - name: id
        in: path
        required: true
        description: Id of the job.
        example: job_one
        schema: { type: string }
    get:
      operationId: jobs.get
      summary: Fetches a job.
      tags: [Jobs]
      x-poll:
        status: $response.body#/status
        active: [running]
        succeeded: [done]
        error: $response.body#/reason
      responses:
        "200":
          description: The job.
          content:
            application/json:
              schema: { $ref: "#/components/schemas/Job" }
              examples:
                done: { value: { status: done } }
                running: { value: { status: running } }
        "401": { $ref: "#/components/responses/Failed" }
        "404": { $ref: "#/components/responses/Failed" }
        default: { $ref: "#/components/responses/Failed" }
    post:
      operationId: jobs.log.append
      summary: Appends to the log.
      tags: [Jobs]
      requestBody:
        content:
          application/json:
            schema: { $ref: "#/components/schemas/Entry" }
            examples: { text: { value: { kind: text, text: Hello } } }
      responses:
        "204": { description: Appended. }
        "401": { $ref: "#/components/responses/Failed" }
        "404": { $ref: "#/components/responses/Failed" }
        default: { $ref: "#/components/responses/Failed" }
components:
  securitySchemes:
    token: { type: http, scheme: bearer, x-env: [SHOP_TOKEN] }
  responses:
    Failed:
      description: It failed.
      x-evidence: { level: inferred, source: the other calls }
      content:
        application/json:
          schema: { $ref: "#/components/schemas/ShopError" }
          examples: { any: { value: { message: No } } }
  schemas:
    ShopError:
      type: object
      description: What went wrong.
      properties:
        message: { type: string, description: In words. }
    JobList:
      type: object
      description: A page of jobs.
      properties:
        jobs:
          type: array
          description: The jobs.
          items: { $ref: "#/components/schemas/Job" }
    Job:
      type: object
      description: A job.
      properties:
        status: { type: string, description: How far., x-known-values: [running, done] }
        reason: { type: [string, "null"], description: Why it failed. }
        size: { type: integer, format: int64, x-int64: safe, description: Bytes. }
    Entry:
      description: A line of the log.
      oneOf:
        - $ref: "#/components/schemas/TextEntry"
        - $ref: "#/components/schemas/ExitEntry"
    TextEntry:
      type: object
      description: Some text.
      required: [kind, text]
      properties:
        kind: { const: text, description: The tag. }
        text: { type: string, description: The text. }
    ExitEntry:
      type: object
      description: The end.
      required: [kind, code]
      properties:
        kind: { const: exit, description: The tag. }
        code: { type: integer, description: The exit code. }
`.trimStart();

/** The good spec with a text that occurs once replaced by another. */
export function broken(text: string, replacement: string): string {
  expect(good.split(text), `occurrences of ${text}`).toHaveLength(2);
  return good.replace(text, () => replacement);
}

/** Writes the files, lints `openapi.yaml` and gives each problem as `file:line message` with its hint. */
export async function lintFiles(files: Record<string, string>): Promise<{ problem: string; hint: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), "spec-"));
  try {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
    const problems = await lintSpec(join(folder, "openapi.yaml"));
    return problems.map(({ file, line, message, hint }) => ({
      problem: `${file.slice(folder.length + 1)}:${line} ${message}`,
      hint,
    }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Lints one text and gives its problems without their hints. */
export async function lintText(text: string): Promise<string[]> {
  const problems = await lintFiles({ "openapi.yaml": text });
  return problems.map(({ problem }) => problem);
}

/** The problem with this message on the line where the first occurrence of `at` ends. */
export function onLine(text: string, at: string, message: string): string {
  return `openapi.yaml:${lineOf(text, at)} ${message}`;
}

/** Lints one text, expects exactly one problem, on the line where `at` ends, and gives its hint. */
export async function expectProblem(text: string, at: string, message: string): Promise<string> {
  const problems = await lintFiles({ "openapi.yaml": text });
  expect(problems.map(({ problem }) => problem)).toEqual([onLine(text, at, message)]);
  return problems[0]?.hint ?? "";
}

/** The line on which the first occurrence of a text ends. */
export function lineOf(text: string, at: string): number {
  expect(text).toContain(at);
  return text.slice(0, text.indexOf(at) + at.length).split("\n").length;
}
