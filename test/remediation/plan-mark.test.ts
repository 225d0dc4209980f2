import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partDigest } from "../../src/remediation/digests.ts";
import { parsePlanMark, type PlanMark, planMark, planMarkLine, withoutMarks } from "../../src/remediation/plan-mark.ts";
import { anyHostileString } from "../report/hostile-strings.ts";
import { samplePlan } from "../report/sample-plan.ts";

function markOf(account: string, entries = ["a".repeat(64)]): PlanMark {
  const risk = "reversible";
  return { digest: partDigest({ account, risk, entries }), account, risk, entries };
}

const [part] = samplePlan().parts;
const mark = planMark(part!);
const line = planMarkLine(mark);

test("what is written is read", () => {
  expect(line).toMatch(/^<!-- posturegate:plan \{"digest":"[0-9a-f]{64}","account":"111122223333",.*\} -->$/);
  expect(parsePlanMark(`${line}\n\ntext`)).toEqual(mark);
  expect(parsePlanMark(`${line}\r\n\r\ntext`)).toEqual(mark);
  expect(parsePlanMark(line)).toEqual(mark);
});

test("nothing in it can end it, whatever the account is called", () => {
  fc.assert(
    fc.property(anyHostileString(), (account) => {
      const hostile = markOf(account);
      const written = planMarkLine(hostile);
      expect(written.slice(4, -3)).not.toMatch(/--|[<>\n\r]|##\[/);
      expect(parsePlanMark(`${written}\ntext`)).toEqual(account === "" ? undefined : hostile);
    }),
  );
});

describe("anything odd is none", () => {
  const other = planMarkLine(markOf("444455556666"));
  test.each([
    ["nothing", ""],
    ["something before it", `text\n${line}`],
    ["a space before it", ` ${line}`],
    ["something after it on the line", `${line} x`],
    ["a second mark", `${line}\n\n${other}`],
    ["a second mark within text", `${line}\n\ntext ${other} text`],
    ["another digest", line.replace(/"digest":"..../, '"digest":"0000')],
    ["another account", line.replace("111122223333", "444455556666")],
    ["another risk", line.replace("reversible", "irreversible")],
    ["an unknown risk", line.replace("reversible", "harmless")],
    ["one more key", line.replace("{", '{"extra":1,')],
    ["spaces", line.replace(",", ", ")],
    ["an entry that is no digest", planMarkLine(markOf("111122223333", ["x"]))],
    ["no entries", planMarkLine(markOf("111122223333", []))],
    ["no JSON", "<!-- posturegate:plan { -->"],
    ["a list", "<!-- posturegate:plan [] -->"],
    ["unsorted keys that JSON takes twice", line.replace("{", '{"account":"1",')],
  ])("%s", (_, body) => {
    expect(parsePlanMark(body)).toBeUndefined();
  });
});

test("of any text it is read without failing, and a mark is only what was written as one", () => {
  expect.hasAssertions();
  fc.assert(
    fc.property(fc.array(fc.oneof(anyHostileString(), fc.constant(line), fc.constant("\n"))), (pieces) => {
      const body = pieces.join("");
      expect([undefined, mark]).toContainEqual(parsePlanMark(body));
      expect(parsePlanMark(body) === undefined || body.startsWith(line)).toBe(true);
    }),
  );
});

test("text that follows one holds none, and is as long as before", () => {
  const text = `x ${line} <!-- y -->`;
  expect(withoutMarks(text)).not.toContain("<!--");
  expect(withoutMarks(text)).toHaveLength(text.length);
  expect(parsePlanMark(`${line}\n${withoutMarks(text)}`)).toEqual(mark);
});
