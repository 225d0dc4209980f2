/** Events in the documented shapes. */

/** The least that CloudBots documents an event to have. */
export const minimumEvent = {
  reportTime: "2018-03-20T05:40:42.043Z",
  rule: { name: "Instance should fail", complianceTags: "AUTO: tag_ec2_resource myKey myValue" },
  status: "Failed",
  account: { id: "111122223333" },
  entity: { id: "i-0028f9751d334c93a", name: "TestInstance", region: "us_west_2" },
};

/** A whole one, as its documentation shows it. */
export const sampleEvent = {
  policy: { name: "unknown user testing", description: "" },
  bundle: { name: "6", description: "" },
  reportTime: "2018-03-20T05:40:42.043Z",
  rule: {
    name: "Instance should fail",
    description: "",
    remediation: "",
    complianceTags: "AUTO: tag_ec2_resource myKey myValue",
    severity: "High",
  },
  status: "Failed",
  account: { id: "111122223333", vendor: "Aws" },
  region: "Oregon",
  entity: {
    image: "ami-d874e0a0",
    kernelId: null,
    platform: "linux",
    launchTime: 1521238615,
    isPublic: false,
    instanceType: "t2.micro",
    isRunning: false,
    id: "i-0028f9751d334c93a",
    type: "Instance",
    name: "",
    dome9Id: "",
    accountNumber: "111122223333",
    region: "us_west_2",
    source: "db",
    tags: [],
  },
};

/** The minimum event with other entity, rule and so on. */
export function eventWith(over: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...minimumEvent, ...over });
}
