// A validator per type, for who wants to check what arrives or what is sent. Needs zod 4.

export * from "./generated/validators.js";
