import { beforeAll, describe, expect, test } from "vitest";
import type { Evaluation } from "../../../../src/model/evaluation.ts";
import type { GcpEstate } from "../estate.ts";
import { gcpEvaluations } from "../evaluations.ts";
import { hostileGcp } from "../hostile.ts";
import { ordinaryGcp } from "../ordinary.ts";
import { fernhollowGcp } from "./fernhollow.ts";
import { intendedGcpFindings } from "./intended-findings.ts";

let demo: readonly Evaluation[];
beforeAll(async () => {
  demo = await gcpEvaluations(fernhollowGcp());
});

describe("the demo on Google Cloud", () => {
  test("has the findings that its people made, and no others", () => {
    const found = demo
      .filter(({ status }) => status === "fail")
      .map(({ rule, resource }) => [rule.id, resource.account, resource.name].join(" "));
    expect(found.sort()).toEqual(intendedGcpFindings.map((finding) => finding.join(" ")).sort());
  });

  test("is mostly well kept", () => {
    const passed = demo.filter(({ status }) => status === "pass");
    expect(passed.length).toBeGreaterThan(4 * intendedGcpFindings.length);
  });

  test("has no rule that broke", () => {
    expect(demo.filter(({ cause }) => cause?.kind === "rule-error")).toEqual([]);
  });

  test("does not judge what was not read: a zone's disks, proxies for TLS", () => {
    const unread = demo.filter(
      ({ status, resource }) => status === "unknown" && resource.id === "gcp:fernhollow-mobile",
    );
    const apis = new Set(unread.map(({ cause }) => cause?.api));
    expect(apis).toEqual(new Set(["compute.disks.aggregatedList", "compute.targetSslProxies.list"]));
  });
});

test("an ordinary estate has nothing that matters", async () => {
  const evaluations = await gcpEvaluations(ordinaryGcp({ projects: 1, instances: 3, firewalls: 3 }));
  const found = evaluations.filter(
    ({ status, rule }) => status !== "pass" && status !== "skip" && rule.severity !== "informational",
  );
  expect(found.map(({ rule, resource }) => `${rule.id} ${resource.name}`)).toEqual([]);
});

test("no text and no shape of a hostile estate breaks a rule or the model", async () => {
  const estate: GcpEstate = hostileGcp();
  const evaluations = await gcpEvaluations(estate);
  expect(evaluations.filter(({ cause }) => cause?.kind === "rule-error")).toEqual([]);
  const failed = evaluations.filter(
    ({ status, rule }) => status === "fail" && rule.id === "gcp-compute-instance-admin-ports",
  );
  expect(failed).toHaveLength(27);
});
