/** Every documented form of `AUTO:` tags and actions, and what is tolerated beyond. */
import { describe, expect, test } from "vitest";
import { parseEvents } from "../../src/cloudbots/event.ts";
import { requestedBots } from "../../src/cloudbots/tag-grammar.ts";
import { eventWith } from "./events.ts";

const bots = ["ec2_stop_instance", "tag_ec2_resource"];

function requested(complianceTags: string, remediationActions: readonly string[] = []): string[][] {
  const [event] = parseEvents(eventWith({ rule: { complianceTags }, remediationActions }));
  return requestedBots(event!, (name) => bots.includes(name)).map(({ name, tokens }) => [
    name,
    ...tokens.map(({ text }) => text),
  ]);
}

describe("a tag", () => {
  test.each<[string, string[][]]>([
    ["AUTO: ec2_stop_instance", [["ec2_stop_instance"]]],
    ["AUTO: tag_ec2_resource key value", [["tag_ec2_resource", "key", "value"]]],
    ["CIS 4.1 | AUTO: ec2_stop_instance | PCI", [["ec2_stop_instance"]]],
    ["  AUTO:   ec2_stop_instance  ", [["ec2_stop_instance"]]],
    ["AUTO:\tec2_stop_instance", [["ec2_stop_instance"]]],
    ["AUTO:ec2_stop_instance", [["ec2_stop_instance"]]],
    ["AUTO:tag_ec2_resource key value", [["tag_ec2_resource", "key", "value"]]],
    ["AUTO:anything ec2_stop_instance", [["ec2_stop_instance"]]],
    ["auto: ec2_stop_instance", []],
    ["see AUTO: ec2_stop_instance", []],
    ["", []],
    ["AUTO:", [[""]]],
    ["AUTO: no_such_bot", [["no_such_bot"]]],
    ["AUTO: tag_ec2_resource  key   value", [["tag_ec2_resource", "key", "value"]]],
    ['AUTO: tag_ec2_resource "my key" "a:b /c"', [["tag_ec2_resource", "my key", "a:b /c"]]],
    ["AUTO: tag_ec2_resource 'my \"key\"' value", [["tag_ec2_resource", 'my "key"', "value"]]],
    ['AUTO: tag_ec2_resource key="my key" value:"x y"', [["tag_ec2_resource", "key=my key", "value:x y"]]],
    ["AUTO: tag_ec2_resource owner's team's", [["tag_ec2_resource", "owner's", "team's"]]],
    ['AUTO: tag_ec2_resource "open end', [["tag_ec2_resource", '"open', "end"]]],
    ['AUTO: tag_ec2_resource key ""', [["tag_ec2_resource", "key", ""]]],
    ["AUTO: tag_ec2_resource id $ACCOUNT_ID", [["tag_ec2_resource", "id", "111122223333"]]],
    [
      "AUTO: tag_ec2_resource arn arn:aws:iam::$ACCOUNT_ID:role/$ACCOUNT_ID",
      [["tag_ec2_resource", "arn", "arn:aws:iam::111122223333:role/111122223333"]],
    ],
  ])("%j asks for %j", (tag, expected) => {
    expect(requested(tag)).toEqual(expected);
  });
});

describe("bots", () => {
  test("are those of the tags, then those of the actions, in order", () => {
    expect(requested("AUTO: b 1|AUTO: a", ["c 2", "AUTO: d", "e  3"])).toEqual([
      ["b", "1"],
      ["a"],
      ["c", "2"],
      ["d"],
      ["e", "3"],
    ]);
  });

  test("that are asked for twice in the same words are one, in other words two", () => {
    expect(requested("AUTO: a 1 | AUTO:  a  1 | AUTO: a 2", ["a 1", "a '1'"])).toEqual([
      ["a", "1"],
      ["a", "2"],
      ["a", "1"],
    ]);
  });

  test("that an action leaves out are told, not dropped", () => {
    expect(requested("", [""])).toEqual([[""]]);
  });
});
