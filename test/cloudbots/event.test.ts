/** Events are understood in every shape that they were documented or sent in. */
import { describe, expect, test } from "vitest";
import { parseEvents } from "../../src/cloudbots/event.ts";
import { ConfigError } from "../../src/errors.ts";
import { eventWith, minimumEvent, sampleEvent } from "./events.ts";

function problems(given: string): string[] {
  try {
    parseEvents(given);
  } catch (error) {
    if (error instanceof ConfigError && error.code === "invalid-usage") return error.problems.map((one) => one.message);
    throw error;
  }
  return [];
}

describe("an event", () => {
  test("may be the documented minimum", () => {
    expect(parseEvents(JSON.stringify(minimumEvent))).toEqual([
      {
        account: "111122223333",
        ruleName: "Instance should fail",
        complianceTags: "AUTO: tag_ec2_resource myKey myValue",
        remediationActions: [],
        status: "Failed",
        entity: {
          id: "i-0028f9751d334c93a",
          name: "TestInstance",
          type: undefined,
          region: "us_west_2",
          accountNumber: undefined,
        },
        reportTime: "2018-03-20T05:40:42.043Z",
        findingKey: undefined,
        eventTime: "2018-03-20T05:40:42.043Z",
      },
    ]);
  });

  test("may be the documented sample", () => {
    const [event] = parseEvents(JSON.stringify(sampleEvent));
    expect(event?.entity).toMatchObject({ type: "Instance", name: undefined, accountNumber: "111122223333" });
  });

  test("may have commas after the last of things, and commas in texts stay", () => {
    const text = `\uFEFF{ "account": { "id": "111122223333", }, "rule": { "name": "a,} \\",]", },
      "remediationActions": ["ec2_stop_instance", ], "entity": { "id": "i-1", }, }`;
    expect(parseEvents(text)).toMatchObject([{ ruleName: 'a,} ",]', remediationActions: ["ec2_stop_instance"] }]);
  });

  test.each([
    ["no rule", { rule: undefined }],
    ["a rule of null", { rule: null }],
    ["tags of null", { rule: { complianceTags: null } }],
    ["actions of null", { remediationActions: null }],
  ])("may have %s", (_what, over) => {
    expect(parseEvents(eventWith(over))).toMatchObject([{ remediationActions: [] }]);
  });

  test("may have an account that lost its zeros, or have it with its entity only", () => {
    expect(parseEvents(eventWith({ account: { id: 11122223333 } }))).toMatchObject([{ account: "011122223333" }]);
    const entity = { ...minimumEvent.entity, accountNumber: "444455556666" };
    expect(parseEvents(eventWith({ account: undefined, entity }))).toMatchObject([{ account: "444455556666" }]);
  });

  test("may say when an alert began", () => {
    const value = JSON.stringify({ alertWindowStartTime: "2020-01-01T00:00:00Z" });
    const additionalFields = [
      { name: "other", value: "x" },
      { name: "logic_data", value },
    ];
    expect(parseEvents(eventWith({ additionalFields }))).toMatchObject([{ eventTime: "2020-01-01T00:00:00Z" }]);
    const damaged = [{ name: "logic_data", value: "{" }];
    expect(parseEvents(eventWith({ additionalFields: damaged }))).toMatchObject([
      { eventTime: minimumEvent.reportTime },
    ]);
  });
});

describe("messages of SNS", () => {
  const second = { ...minimumEvent, entity: { id: "sg-1" } };

  test("are all read, as text or object", () => {
    const Records = [
      { EventSource: "aws:sns", Sns: { Subject: null, Message: JSON.stringify(minimumEvent) } },
      { Sns: { Message: second } },
    ];
    expect(parseEvents(JSON.stringify({ Records })).map(({ entity }) => entity.id)).toEqual([
      "i-0028f9751d334c93a",
      "sg-1",
    ]);
  });

  test("may come as SNS posts them", () => {
    const posted = { Type: "Notification", TopicArn: "arn", Message: JSON.stringify(second) };
    expect(parseEvents(JSON.stringify(posted))).toMatchObject([{ entity: { id: "sg-1" } }]);
  });

  test("say which of them is wrong", () => {
    const Records = [{ Sns: { Message: second } }, { Sns: { Message: {} } }];
    expect(problems(JSON.stringify({ Records }))).toEqual([
      expect.stringMatching(/^Record 2 of 2 has a wrong entity: /),
    ]);
  });
});

describe("what is no event says what is wrong:", () => {
  test.each([
    ["no JSON", "AUTO: x", /^The event is not JSON: /],
    ["a text", '"x"', /^The event is not JSON: /],
    ["a list", "[]", /^The event is not an object: /],
    ["null", "null", /^The event is not an object: /],
    ["no entity", eventWith({ entity: undefined }), /^The event has a wrong entity: /],
    ["nothing to act on", eventWith({ entity: {} }), /names nothing to act on: entity.id is missing/],
    ["no account", eventWith({ account: {} }), /names no account: account.id is missing/],
    ["another account", eventWith({ account: { id: "1" } }), /has a wrong account.id: .*12 digits/],
    ["another cloud", eventWith({ account: { id: "111122223333", vendor: "Azure" } }), /is of Azure, and only/],
    ["actions that are numbers", eventWith({ remediationActions: [1] }), /has a wrong remediationActions/],
  ])("%s", (_what, given, message) => {
    expect(problems(given)).toEqual([expect.stringMatching(message)]);
  });
});
