import { expect, it, test } from "vitest";
import { cloudmarkerRecord, type RecordWay } from "../src/cloudmarker-record.ts";

const way: RecordWay = {
  audit: "nightly",
  startedAt: new Date("2026-01-02T03:04:05.678Z"),
  origin: { key: "prod", plugin: "aws", kind: "cloud" },
  target: { key: "files", plugin: "filestore", kind: "store" },
};

const resource = {
  raw: { VpcId: "vpc-1" },
  ext: { type: "aws.ec2.vpc" },
  com: { cloud: "aws", type: "network", id: "arn:vpc-1", name: "main" },
};

it("a resource gets Cloudmarker's names and keeps its own", () => {
  expect(cloudmarkerRecord(resource, way)).toEqual({
    raw: { VpcId: "vpc-1" },
    ext: { type: "aws.ec2.vpc", record_type: "network" },
    com: {
      cloud: "aws",
      type: "network",
      id: "arn:vpc-1",
      name: "main",
      cloud_type: "aws",
      record_type: "network",
      reference: "arn:vpc-1",
      audit_key: "nightly",
      audit_version: "20260102_030405",
      origin_key: "prod",
      origin_class: "aws",
      origin_worker: "nightly_prod",
      origin_type: "cloud",
      target_key: "files",
      target_class: "filestore",
      target_worker: "nightly_files",
      target_type: "store",
    },
  });
});

it("a finding refers to its resource", () => {
  const finding = { ext: {}, com: { cloud: "aws", type: "mock_event", id: "no", resource: { id: "arn:vpc-1" } } };
  expect(cloudmarkerRecord(finding, way).com).toMatchObject({ reference: "arn:vpc-1", record_type: "mock_event" });
});

it("a record type that the cloud gives stays", () => {
  const record = { ...resource, ext: { type: "mock.foo", record_type: "foo" } };
  expect(cloudmarkerRecord(record, way).ext).toEqual({ type: "mock.foo", record_type: "foo" });
});

it("a finding has its own record type, not that of its resource", () => {
  const record = { ext: { type: "mock_event", record_type: "foo" }, com: { type: "mock_event" } };
  const event: RecordWay = { ...way, origin: { key: "often", plugin: "mockevent", kind: "event" } };
  const { ext, com } = cloudmarkerRecord(record, event);
  expect([ext["record_type"], com["record_type"]]).toEqual(["mock_event", "mock_event"]);
});

it("a record cannot forge where it comes from", () => {
  const forged = { ext: {}, com: { ...resource.com, audit_key: "x", origin_worker: "../x", target_type: "x" } };
  expect(cloudmarkerRecord(forged, way).com).toMatchObject({
    audit_key: "nightly",
    origin_worker: "nightly_prod",
    target_type: "store",
  });
});

it("what is given is not changed", () => {
  const before = structuredClone(resource);
  cloudmarkerRecord(resource, way);
  expect(resource).toEqual(before);
});

test.each([
  ["2026-12-31T23:59:59.999Z", "20261231_235959"],
  ["2027-01-01T00:30:00+02:00", "20261231_223000"],
])("the version of %s is %s, in UTC", (startedAt, version) => {
  const { com } = cloudmarkerRecord(resource, { ...way, startedAt: new Date(startedAt) });
  expect(com).toMatchObject({ audit_version: version });
});
