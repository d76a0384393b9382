import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: {
    index: "src/index.ts",
    operations: "src/generated/operations/index.ts",
    http: "src/http.ts",
    validators: "src/validators.ts",
  },
  dts: { oxc: true },
  platform: "neutral",
});

export default config;
