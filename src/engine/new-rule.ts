/** The text of a new rule file: `posturegate rules new aws/ec2/slug`. It loads and its examples pass, so one edits from green. */
import type { ResourceType } from "../model/resource.ts";
import { ruleId } from "./load-rules.ts";

/**
 * The skeleton of the rule in the file `path` (relative to its rules folder, with or without `.yaml`) on a resource type.
 * Its condition and examples use only what every resource has.
 */
export function newRuleText(path: string, resource: ResourceType): string {
  return `id: ${ruleId(path)}
title: Resource has a name
severity: medium
tags: []
resource: ${resource}
description: >-
  Why it matters, in two or three sentences.
assert: com.name != ""
evidence: "{'name': com.name}"
facets: "['name']"
message: "'The resource ' + com.id + ' has no name.'"
remediation:
  steps: |
    What a person should do, step by step.
examples:
  - name: named
    expect: pass
    resource: {}
  - name: without a name
    expect: fail
    resource: { com: { name: "" } }
    facets: [name]
  - name: name not collected
    expect: unknown
    resource: { com: { name: { $unknown: the listing was denied } } }
`;
}
