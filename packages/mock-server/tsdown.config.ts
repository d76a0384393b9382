import { defineConfig, type UserConfig } from "tsdown";

const config: UserConfig = defineConfig({
  entry: ["src/index.ts", "src/cli.ts"],
  dts: { oxc: true },
  platform: "node",
  fixedExtension: false,
});

export default config;
