/** What makes a finding the same finding from run to run. */
import { createHash } from "node:crypto";

/** sha256, hex, of rule and resource; independent of order, run, wording and severity. NUL is in no id, so nothing bleeds. */
export function fingerprint(rule: string, resource: string): string {
  return createHash("sha256").update(`${rule}\0${resource}`).digest("hex");
}
