import { defineConfig, type UserConfig } from "tsdown";

/** Built apart, so that no entry shares a chunk with another: the core stays one file. */
const configs: UserConfig[] = defineConfig([
  { entry: ["src/index.ts"], dts: { oxc: true }, platform: "neutral" },
  { entry: { files: "src/files/index.ts" }, dts: { oxc: true }, platform: "node", fixedExtension: false },
]);

export default configs;
