import type { Credentials } from "../access.ts";
import type { ContractCase } from "../plan-cases.ts";
import type { Exchange } from "../recording-fetch.ts";
import { wireText } from "./wire-text.ts";

/** What each operation sends, collected for one file per resource. */
export interface WireFiles {
  /** Keeps the requests of the cases that give all parameters, or only the required ones. */
  record(operationId: string, planned: ContractCase, sent: Exchange, credentials: Credentials): void;
  /** The text of a resource's file: its operations in the order of the spec. */
  text(resource: string): string;
}

/** The resource an operation belongs to, the first part of its id, which is also its file's name. */
export function resourceOf(operationId: string): string {
  return operationId.split(".")[0] ?? operationId;
}

/** No requests yet. */
export function createWireFiles(): WireFiles {
  const texts = new Map<string, string[]>();
  return {
    record(operationId, { kind }, sent, credentials) {
      if (kind !== "required only" && kind !== "all parameters") return;
      const resource = resourceOf(operationId);
      const text = `### ${operationId}, ${kind}\n\n${wireText(sent, credentials)}\n`;
      texts.set(resource, [...(texts.get(resource) ?? []), text]);
    },
    text: (resource) => (texts.get(resource) ?? []).join("\n"),
  };
}
