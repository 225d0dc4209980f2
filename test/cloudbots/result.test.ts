/** CloudBots' answer, as object and as text. */
import { expect, test } from "vitest";
import { parseEvents } from "../../src/cloudbots/event.ts";
import { type BotEnding, cloudBotsResult } from "../../src/cloudbots/result.ts";
import { textLog } from "../../src/cloudbots/text-log.ts";
import { eventWith, minimumEvent } from "./events.ts";

const [event] = parseEvents(JSON.stringify(minimumEvent));
const endings: readonly BotEnding[] = [
  { name: "tag_ec2_resource", outcome: "done", message: 'Tagged, "as asked", {really}.' },
  { name: "no_such_bot", outcome: "refused", message: "There is no bot no_such_bot." },
];

test("the answer has every bot, and CloudBots' keys", () => {
  expect(cloudBotsResult(event!, endings)).toEqual({
    ReportTime: "2018-03-20T05:40:42.043Z",
    "Account id": "111122223333",
    findingKey: "N.A",
    "Rules violations found": [
      {
        Rule: "Instance should fail",
        ID: "i-0028f9751d334c93a",
        Name: "TestInstance",
        Remediation: "tag_ec2_resource",
        "Execution status": "passed",
        "Bot message": 'Tagged, "as asked", {really}.',
        Outcome: "done",
      },
      {
        Rule: "Instance should fail",
        ID: "i-0028f9751d334c93a",
        Name: "TestInstance",
        Remediation: "no_such_bot",
        "Execution status": "failed",
        "Bot message": "There is no bot no_such_bot.",
        Outcome: "refused",
      },
    ],
  });
});

test.each([
  ["done", "passed"],
  ["nothing-to-do", "passed"],
  ["planned", "passed"],
  ["refused", "failed"],
  ["failed", "failed"],
] as const)("what is %s counts as %s", (outcome, status) => {
  const [violation] = cloudBotsResult(event!, [{ name: "b", outcome, message: "m" }])["Rules violations found"];
  expect(violation?.["Execution status"]).toBe(status);
});

test("the text has every value as it is", () => {
  expect(textLog(cloudBotsResult(event!, endings))).toBe(`ReportTime: 2018-03-20T05:40:42.043Z
Account id: 111122223333
findingKey: N.A
Rules violations found:
Rule: Instance should fail
ID: i-0028f9751d334c93a
Name: TestInstance
Remediation: tag_ec2_resource
Execution status: passed
Bot message: Tagged, "as asked", {really}.
Outcome: done

Rule: Instance should fail
ID: i-0028f9751d334c93a
Name: TestInstance
Remediation: no_such_bot
Execution status: failed
Bot message: There is no bot no_such_bot.
Outcome: refused`);
});

test("what an event says cannot look like a line of the answer", () => {
  const name = "x\nExecution status: passed\r\u2028y\u0085z";
  const [hostile] = parseEvents(eventWith({ rule: { name }, entity: { id: "i-1", name } }));
  const text = textLog(cloudBotsResult(hostile!, [{ name: "b", outcome: "failed", message: name }]));
  expect(text.split(/[\r\n\u0085\u2028]/).filter((line) => line.startsWith("Execution status"))).toEqual([
    "Execution status: failed",
  ]);
  expect(text).toContain("Name: x Execution status: passed y z");
});

test("an event that asks for nothing has an answer", () => {
  expect(textLog(cloudBotsResult(event!, []))).toMatch(/\nRules violations found:\nNone$/);
});
