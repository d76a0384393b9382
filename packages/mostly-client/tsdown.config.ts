import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: {
    index: "src/index.ts",
    operations: "src/generated/operations/index.ts",
    http: "src/http.ts",
    validators: "src/validators.ts",
    data: "src/data/index.ts",
    files: "src/data/files.ts",
    progress: "src/progress/index.ts",
  },
  dts: { oxc: true },
  platform: "neutral",
});

export default config;
