import { describe, expect, it } from "vitest";
import { surveyText } from "../../src/commands/exemption-text.ts";
import type { RecordedFinding } from "../../src/judge/recorded-findings.ts";
import { exemptionOf, resourceOf, ruleOf } from "../judge/cases.ts";
import { invisibleCharacters, workflowCommands } from "../report/active-constructs.ts";

const { source: _source, ...draft } = exemptionOf({ facets: ["tcp/22 from 0.0.0.0/0", "tcp/3389 from 0.0.0.0/0"] });
const source = "posturegate-out/findings.json (2026-11-21T12:00:00.000Z)";

function recorded(over: Partial<RecordedFinding> = {}): RecordedFinding {
  return {
    rule: ruleOf().id,
    title: ruleOf().title,
    status: "fail",
    severity: "high",
    fingerprint: "a".repeat(64),
    facets: ["tcp/22 from 0.0.0.0/0"],
    resource: resourceOf(),
    isExempted: false,
    includedRules: [],
    ...over,
  };
}

describe("what an exemption is said to cover", () => {
  it("is the findings that it covers, those that go beyond it, and those told with them", () => {
    const reach = {
      covered: [recorded({ includedRules: ["aws-ec2-security-group-public-ports"] })],
      exceeded: [{ finding: recorded({ severity: "low" }), facets: ["icmp from ::/0"] }],
    };
    expect(surveyText({ draft, reach, source })).toBe(`rule      aws-ec2-security-group-admin-ports
resource  arn:aws:ec2:eu-west-1:111122223333:security-group/sg-0a1
accepts   tcp/22 from 0.0.0.0/0
          tcp/3389 from 0.0.0.0/0
reason    bastion
owner     platform
until     2027-01-31

Of the findings in posturegate-out/findings.json (2026-11-21T12:00:00.000Z) it covers 1 finding:
  high           aws-ec2-security-group-admin-ports on web (111122223333 eu-west-1)
It names 1 more finding and does not cover it, because more is wrong:
  low            aws-ec2-security-group-admin-ports on web (111122223333 eu-west-1): icmp from ::/0
Not covered, and then told by themselves, findings on the same resources of:
  aws-ec2-security-group-public-ports

`);
  });

  it("is none, and is not known where there are no findings", () => {
    expect(surveyText({ draft, reach: { covered: [], exceeded: [] }, source })).toContain("it covers none.\n");
    expect(surveyText({ draft, reach: undefined, source: "findings.json" })).toContain("there is no findings.json");
  });

  it("names twenty and counts the rest", () => {
    const covered = Array.from({ length: 25 }, () => recorded());
    const text = surveyText({ draft, reach: { covered, exceeded: [] }, source });
    expect(text).toContain("it covers 25 findings:");
    expect(text.match(/ on web /g)).toHaveLength(20);
    expect(text).toContain("  and 5 more\n");
  });

  it("acts neither on a terminal nor on the runner, whatever things are called", () => {
    const hostile = "x\u001B[2J\u202Eevil\n::error::gone ##[set-output name=verdict]passed";
    const covered = [recorded({ rule: hostile, resource: resourceOf(hostile), includedRules: [hostile] })];
    const exceeded = [{ finding: recorded(), facets: [hostile] }];
    const hostileDraft = {
      ...draft,
      rule: hostile,
      resource: hostile,
      facets: [hostile],
      reason: hostile,
      owner: hostile,
    };
    const text = surveyText({ draft: hostileDraft, reach: { covered, exceeded }, source: hostile });
    expect(invisibleCharacters(text)).toEqual([]);
    expect(workflowCommands(text)).toEqual([]);
  });
});
