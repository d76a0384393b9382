import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: {
    index: "src/index.ts",
    operations: "src/generated/operations/index.ts",
    http: "src/http.ts",
    validators: "src/validators.ts",
    files: "src/files/index.ts",
  },
  dts: { oxc: true },
  platform: "neutral",
});

export default config;
