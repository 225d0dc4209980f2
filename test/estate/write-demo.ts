/** Writes the demo snapshot: `node test/estate/write-demo.ts OUTDIR`. */
import { version } from "../../src/version.ts";
import { demoParts } from "./demo-parts.ts";
import { collectedAt } from "./identifier.ts";
import { writeSnapshot } from "./write-snapshot.ts";

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error("usage: node test/estate/write-demo.ts OUTDIR");
  process.exitCode = 2;
} else {
  // Nothing judged it before: there are no rules and no config to name.
  await writeSnapshot(folder, demoParts("demo"), "demo", { version, rulesDigest: "", configDigest: "", collectedAt });
}
