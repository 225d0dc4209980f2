import { describe, expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { launchTemplate, wellConfigured } from "../fixtures/well-configured.ts";
import { outcomes } from "../outcomes.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

/** The version of a template with these metadata options, in an account with these defaults. */
function version(MetadataOptions?: object, AccountLevel?: object, data: object = {}, more: ScopeContents = {}) {
  const [first] = launchTemplate.Versions;
  const LaunchTemplateData = { ...first?.LaunchTemplateData, MetadataOptions, ImageId: "ami-other", ...data };
  const items = {
    ...wellConfigured,
    launch_template: [{ ...launchTemplate, Versions: [{ ...first, LaunchTemplateData }] }],
    instance_metadata_defaults: [{ AccountLevel }],
    ...more.items,
  };
  const { versions } = only(readScopes({ ...more, items }), "aws.ec2.launch_template").com;
  if (versions instanceof Unknown) throw new Error("must be known");
  return versions[0];
}

const required = { HttpTokens: "required" };
const optional = { HttpTokens: "optional" };

describe("machines of a launch template require tokens", () => {
  test.each<[string, object | undefined, object | undefined, object, boolean]>([
    ["as the version says, whatever the account says", required, optional, {}, true],
    ["not, as the version says, whatever the account says", optional, required, {}, false],
    ["where the version switches the service off", { HttpEndpoint: "disabled" }, optional, {}, true],
    ["as the account says where the version does not", { HttpPutResponseHopLimit: 2 }, required, {}, true],
    ["where the account switches the service off", undefined, { HttpEndpoint: "disabled" }, {}, true],
    ["as the account says, whatever the image says", undefined, optional, { ImageId: "ami-0123456789abcdef0" }, false],
    ["as the own image says where nobody else does", undefined, {}, { ImageId: "ami-0123456789abcdef0" }, true],
    ["not where nobody says so", undefined, {}, {}, false],
  ])("%s", (_name, options, account, data, expected) => {
    expect(version(options, account, data)?.requiresTokens).toBe(expected);
  });

  test.each(outcomes)("perhaps, where the account's defaults ended %s and the version says nothing", (outcome) => {
    const api = "ec2:GetInstanceMetadataDefaults";
    const more = { outcomes: { [api]: outcome }, items: { instance_metadata_defaults: [] } };
    expect(version(undefined, {}, {}, more)?.requiresTokens).toMatchObject({ cause: { kind: outcome, api } });
    expect(version(required, {}, {}, more)?.requiresTokens).toBe(true);
  });
});

test("secrets in user data of a version are told by kind and line", () => {
  const UserData = Buffer.from("#!/bin/sh\nPASSWORD=hunter2\n").toString("base64");
  expect(version(required, {}, { UserData })).toMatchObject({
    hasStartupData: true,
    startupSecrets: [{ kind: "password", line: 2 }],
  });
});
