/** Entry of the action: inputs in, outputs out. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAction } from "./commands/workflow-action.ts";

await runAction(process.env, join(dirname(fileURLToPath(import.meta.url)), ".."));
