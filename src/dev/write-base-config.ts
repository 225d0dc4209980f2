/** Writes the base config as a file, so that what the demo points at exists: `node src/dev/write-base-config.ts FILE`. */
import { writeFileSync } from "node:fs";
import { baseConfig } from "../config/base-config.ts";

const target = process.argv[2];
if (target === undefined) throw new Error("usage: write-base-config.ts FILE");
writeFileSync(target, baseConfig);
