import { describe, expect, test } from "vitest";
import { ImpossibleCall } from "../../../../src/model/write.ts";
import { after, change, lawful } from "./laws.ts";

const call = (name: string, ...InstanceIds: readonly string[]) => ({ api: `ec2:${name}`, input: { InstanceIds } });

const codes: Readonly<Record<string, number>> = {
  pending: 0,
  running: 16,
  "shutting-down": 32,
  stopping: 64,
  stopped: 80,
};

const inState = (Name: string, id = "i-1") => ({ [`aws.ec2.instance ${id}`]: { State: { Code: codes[Name], Name } } });

describe("stopping and starting", () => {
  test("a running instance is stopped, and started again", () => {
    const result = lawful([call("StopInstances", "i-1")], inState("running"));
    expect(after(result, "aws.ec2.instance i-1")).toEqual({ State: { Code: 80, Name: "stopped" } });
    expect(result.undo).toEqual([call("StartInstances", "i-1")]);
  });

  test("only what was running is started again", () => {
    const objects = { ...inState("running", "i-1"), ...inState("stopped", "i-2") };
    const result = lawful([call("StopInstances", "i-1", "i-2")], objects);
    expect(result.undo).toEqual([call("StartInstances", "i-1")]);
    expect(lawful([call("StopInstances", "i-2")], inState("stopped", "i-2")).undo).toEqual([]);
  });

  test("a stopped instance is started, and stopped again", () => {
    const result = lawful([call("StartInstances", "i-1")], inState("stopped"));
    expect(after(result, "aws.ec2.instance i-1")).toEqual({ State: { Code: 16, Name: "running" } });
    expect(result.undo).toEqual([call("StopInstances", "i-1")]);
  });

  test.each([
    ["StopInstances", "pending"],
    ["StopInstances", "shutting-down"],
    ["StartInstances", "stopping"],
  ])("%s is refused for an instance that is %s", (name, state) => {
    expect(() => change([call(name, "i-1")], inState(state))).toThrow(`instance i-1 is ${state}`);
  });

  test("what AWS writes in the high byte of a state is its own", () => {
    const objects = { "aws.ec2.instance i-1": { State: { Code: 272, Name: "running" } } };
    expect(lawful([call("StopInstances", "i-1")], objects).before[0]?.fields).toEqual({
      State: { Code: 16, Name: "running" },
    });
  });
});

test("a terminated instance is gone, and stays so", () => {
  const result = lawful([call("TerminateInstances", "i-1")], inState("running"));
  expect([after(result, "aws.ec2.instance i-1"), result.undo]).toEqual([null, undefined]);
  expect(() => change([call("TerminateInstances", "i-1")], { "aws.ec2.instance i-1": null })).toThrow(ImpossibleCall);
});

describe("options of the metadata service", () => {
  const api = "ec2:ModifyInstanceMetadataOptions";
  const options = { State: "applied", HttpTokens: "optional", HttpPutResponseHopLimit: 1, HttpEndpoint: "enabled" };
  const objects = { "aws.ec2.instance i-1": { MetadataOptions: options } };

  test("those that are named change, and only those that changed are restored", () => {
    const input = { InstanceId: "i-1", HttpTokens: "required", HttpEndpoint: "enabled" };
    const result = lawful([{ api, input }], objects);
    expect(after(result, "aws.ec2.instance i-1")).toEqual({
      MetadataOptions: { HttpTokens: "required", HttpPutResponseHopLimit: 1, HttpEndpoint: "enabled" },
    });
    expect(result.undo).toEqual([{ api, input: { InstanceId: "i-1", HttpTokens: "optional" } }]);
  });

  test("what is so already needs no undo", () => {
    expect(lawful([{ api, input: { InstanceId: "i-1", HttpTokens: "optional" } }], objects).undo).toEqual([]);
  });
});
