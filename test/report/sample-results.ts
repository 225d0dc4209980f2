/** Results for tests: data as applying a plan makes it. */
import type { EntryResult } from "../../src/model/plan.ts";
import type { RemediationResults } from "../../src/report/remediation-results.ts";
import { irreversibleEntry, sampleEntry } from "./sample-plan.ts";

/** A run with one entry for each way in which an entry ends. */
export function sampleResults(): RemediationResults {
  const entries = ["1", "2", "3", "4", "5", "6"].map((digit) => sampleEntry(`sg-0000000${digit}`));
  const [fixed, failing, doubtful, refused, failed, nothing] = entries.map(({ digest }) => digest);
  const result = (entry = "", over: Partial<EntryResult>): EntryResult => ({
    entry,
    outcome: "done",
    message: "",
    callsDone: 0,
    finding: undefined,
    ...over,
  });
  return {
    action: "apply",
    run: "20261121-030000-0a1b2c",
    entries,
    results: [
      result(fixed, { message: "The port is closed.", callsDone: 1, finding: "fixed" }),
      result(failing, { message: "The port is closed.", callsDone: 2, finding: "still-failing" }),
      result(doubtful, { message: "The port is closed.", callsDone: 1, finding: "unknown" }),
      result(refused, { outcome: "refused", message: "The resource has the tag posturegate:keep." }),
      result(failed, { outcome: "failed", message: "AWS refused: UnauthorizedOperation." }),
      result(nothing, { outcome: "nothing-to-do", message: "It is closed already." }),
      result(irreversibleEntry().digest, { outcome: "drifted", message: "The cloud is not as it was planned for." }),
    ],
    notices: ["The journal was committed late."],
  };
}
