import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { parse, stringify } from "yaml";
import { withItem } from "../../src/yaml/yaml-list.ts";

const item = { rule: "r", resource: "sg-1", facets: ["tcp/22 from 0.0.0.0/0"], expires: "2027-01-31" };

describe("an item that is added to a list", () => {
  test.each([
    ["a list", "# accepted\n- rule: a # why\n  facets: [x,   y]\n\n- { rule: b }\n# the end\n"],
    ["an indented list", "---\n  - rule: a\n  - rule: b\n"],
    ["a list whose last line has no end", "- rule: a"],
    ["a list that ends with a block of text", "- rule: a\n  reason: |\n    one\n    two\n"],
    ["lines that end as on Windows", "- rule: a\r\n- rule: b\r\n"],
    ["quotes and long lines", `- rule: 'a'\n  reason: "${"long ".repeat(60)}"\n`],
  ])("leaves everything before it as it is: %s", (_what, text) => {
    const changed = withItem(text, item);
    expect(changed.startsWith(text)).toBe(true);
    expect(parse(changed)).toEqual([...parse(text), item]);
    expect(changed.endsWith("\n")).toBe(true);
  });

  test.each([
    ["nothing", ""],
    ["only a comment", "# accepted findings\n"],
    ["an empty document", "---\n"],
    ["an empty list in brackets", "[] # none yet\n"],
    ["null", "null\n"],
  ])("is the only one in a file that holds %s", (_what, text) => {
    expect(parse(withItem(text, item))).toEqual([item]);
  });

  it("keeps the comments of a list in brackets", () => {
    const text = "# accepted\n[\n  { rule: a }, # why\n  { rule: b },\n]\n";
    const changed = withItem(text, item);
    expect(parse(changed)).toEqual([{ rule: "a" }, { rule: "b" }, item]);
    expect(changed).toContain("# accepted");
    expect(changed).toContain("# why");
  });

  it("stands before the end of the document, where that is written", () => {
    expect(parse(withItem("- rule: a\n...\n", item))).toEqual([{ rule: "a" }, item]);
  });

  it("has the same line ends as the file", () => {
    expect(withItem("- rule: a\r\n", item)).not.toMatch(/[^\r]\n/);
  });

  it("comes back as it was, whatever its texts hold", () => {
    const texts = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: "binary-ascii" }));
    fc.assert(
      fc.property(fc.array(fc.record({ rule: texts, reason: texts })), fc.record({ rule: texts }), (list, added) => {
        const text = list.length === 0 ? "" : stringify(list);
        expect(parse(withItem(text, added))).toEqual([...list, added]);
      }),
    );
  });
});
