import { getOctokit } from "@actions/github";
import { parse } from "yaml";
import { z } from "zod";
import { Environment } from "@marcbachmann/cel-js";
import { fileURLToPath } from "node:url";
console.log(fileURLToPath(import.meta.url), parse("a: 1"), z.string().parse("x"), new Environment().evaluate("1+1"));
const m = await import("./workspace.ts");
console.log(Object.keys(m), typeof getOctokit);
