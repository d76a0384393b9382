// The client with all its operations. To pay for single operations only, import `@org/civis-client/operations`.

export * from "./generated/index.ts";
