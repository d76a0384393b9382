import { SpecError } from "../../src/errors.ts";

export async function echo(value: unknown): Promise<unknown> {
  return value;
}

export async function fail(): Promise<never> {
  throw new Error("broken");
}

export async function refuse(): Promise<never> {
  throw new SpecError("Wrong.", "#/paths", "Mend it.", [
    { message: "Also.", where: "#/info", hint: "That too." },
  ]);
}
