import { credentialVariables } from "../access.ts";
import type { Spec } from "../load-spec.ts";

/** Does work with these environment variables and none of the others that the spec knows. */
export async function withEnvironment<Outcome>(
  spec: Spec,
  variables: Readonly<Record<string, string>>,
  work: () => Promise<Outcome>,
): Promise<Outcome> {
  const names = [...new Set([...credentialVariables(spec), ...Object.keys(variables)])];
  const before = names.map((name) => [name, process.env[name]] as const);
  for (const name of names) set(name, variables[name]);
  try {
    return await work();
  } finally {
    for (const [name, value] of before) set(name, value);
  }
}

function set(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
