import { defineConfig, type UserConfig } from "tsdown";

const entry = {
  index: "src/index.ts",
  operations: "src/generated/operations/index.ts",
  http: "src/http.ts",
  validators: "src/validators.ts",
};

/** Each entry is built apart, so that it is one file to load; the declarations share what they have in common. */
const configs: UserConfig[] = defineConfig([
  { entry, dts: { oxc: true, emitDtsOnly: true }, platform: "neutral" },
  ...Object.entries(entry).map(([name, path]) => ({
    entry: { [name]: path },
    dts: false,
    platform: "neutral" as const,
  })),
]);

export default configs;
