import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PlannedEntry } from "../../src/model/plan.ts";
import { type Candidate, clashes, harmOf, type LimitFacts, obstaclesTo } from "../../src/remediation/obstacles.ts";
import { remediationSchema } from "../../src/remediation/settings.ts";
import { sampleDraft, sampleEntry } from "../report/sample-plan.ts";

const bot = "sg_exposure_remove";

function facts(settings: object = {}, resources = 1000): LimitFacts {
  return {
    settings: remediationSchema.parse({ allow: { nightly: [bot] }, ...settings }),
    resources: () => resources,
  };
}

function candidate(over: Partial<Candidate> = {}): Candidate {
  return { audit: "nightly", resource: sampleDraft("sg-99999999").resource, bot, risk: "reversible", ...over };
}

function applied(number: number): PlannedEntry[] {
  return Array.from({ length: number }, (_, index) => sampleEntry(`sg-${String(index).padStart(8, "0")}`));
}

test("what nothing speaks against is not held", () => {
  expect(obstaclesTo(candidate(), [], facts())).toEqual([]);
});

describe("config", () => {
  test.each([
    ["a bot that is not allowed for the audit", facts({ allow: { weekly: [bot] } }), "nightly"],
    ["an audit named like a part of every object", facts(), "constructor"],
  ])("%s", (_, given, audit) => {
    expect(obstaclesTo(candidate({ audit }), [], given)).toEqual([
      `Bot ${bot} is not allowed here: add it to remediation.allow.${audit} of the config.`,
    ]);
  });

  test("what nobody can undo needs its bot named", () => {
    const irreversible = candidate({ risk: "irreversible" });
    expect(obstaclesTo(irreversible, [], facts())).toEqual([
      `Nobody can undo what bot ${bot} would do: to allow that, add it to remediation.irreversible of the config.`,
    ]);
    expect(obstaclesTo(irreversible, [], facts({ irreversible: [bot] }))).toEqual([]);
  });

  test("every reason is told, and limits only of what config allows", () => {
    const given = facts({ allow: {}, limits: { entries: 1 } });
    expect(obstaclesTo(candidate({ risk: "irreversible" }), applied(1), given)).toHaveLength(2);
  });
});

describe("how much at once", () => {
  test("entries of a plan", () => {
    const given = facts({ limits: { entries: 2 } });
    expect(obstaclesTo(candidate(), applied(1), given)).toEqual([]);
    expect(obstaclesTo(candidate(), applied(2), given)).toEqual([
      "remediation.limits.entries allows 2 in one plan: it comes with a later plan.",
    ]);
  });

  test("entries of a bot", () => {
    const sentence = `remediation.limits.perBot allows 5 of ${bot} in one plan: it comes with a later plan.`;
    expect(obstaclesTo(candidate(), applied(4), facts())).toEqual([]);
    expect(obstaclesTo(candidate(), applied(5), facts())).toEqual([sentence]);
    const other = facts({ allow: { nightly: ["sg_delete"] } });
    expect(obstaclesTo(candidate({ bot: "sg_delete" }), applied(5), other)).toEqual([]);
  });

  test.each([
    [0, 1],
    [1, 1],
    [7, 1],
    [8, 2],
    [12, 3],
  ])("of %i resources of a type %i may be changed", (resources, most) => {
    const given = facts({ limits: { perBot: 100, share: 0.25 } }, resources);
    expect(obstaclesTo(candidate(), applied(most - 1), given)).toEqual([]);
    expect(obstaclesTo(candidate(), applied(most), given)).toEqual([
      `remediation.limits.share allows ${most} of the ${resources} resources of type aws.ec2.security_group in one plan: it comes with a later plan.`,
    ]);
  });

  test("one resource counts once, and only for its audit and type", () => {
    const [first] = applied(1);
    expect(obstaclesTo(candidate({ resource: first!.resource }), [first!], facts({}, 1))).toEqual([]);
    const volume = { ...first!.resource, id: "vol-1", type: "aws.ec2.volume" };
    expect(obstaclesTo(candidate({ resource: volume }), [first!], facts({}, 1))).toEqual([]);
    const weekly = facts({ allow: { weekly: [bot] } }, 1);
    expect(obstaclesTo(candidate({ audit: "weekly" }), [first!], weekly)).toEqual([]);
  });

  test("never more than the limits, and never nothing", () => {
    const limit = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), limit, limit, limit, (wanted, entries, perBot, resources) => {
        const given = facts({ limits: { entries, perBot, share: 0.5 } }, resources);
        const taken: PlannedEntry[] = [];
        for (const entry of applied(wanted)) {
          const asked = candidate({ resource: entry.resource });
          if (obstaclesTo(asked, taken, given).length === 0) taken.push(entry);
        }
        const most = Math.min(entries, perBot, Math.max(1, Math.floor(resources / 2)));
        expect(taken).toHaveLength(Math.min(wanted, most));
      }),
    );
  });
});

describe("what another part changes, too", () => {
  const one = sampleEntry("sg-00000001");

  test.each([
    ["of the same part", sampleEntry("sg-00000001", { params: { again: true } }), 0],
    ["of another risk", sampleEntry("sg-00000001", { risk: "disruptive" }), 1],
    ["of another object", sampleEntry("sg-00000002", { risk: "disruptive" }), 0],
  ])("%s", (_, entry, sentences) => {
    expect(clashes(entry, [one])).toHaveLength(sentences);
  });
});

describe("harm", () => {
  const { resource } = sampleDraft();
  const worse = { rule: "aws-ec2-other", title: "Other", severity: "low" as const, resource, message: "" };

  test.each([
    [{ worse: [], lostFlows: [] }, undefined],
    [{ worse: [worse], lostFlows: [] }, "The change would make another evaluation worse: aws-ec2-other on web-sg."],
    [
      { worse: [worse, worse], lostFlows: ["office", "health"] },
      "The change would make 2 other evaluations worse: aws-ec2-other on web-sg, and end traffic that remediation.keep names: office, health.",
    ],
    [{ worse: [], lostFlows: ["health"] }, "The change would end traffic that remediation.keep names: health."],
  ])("%j", (counterfactual, sentence) => {
    expect(harmOf({ fixed: [], ...counterfactual })).toBe(sentence);
  });
});
