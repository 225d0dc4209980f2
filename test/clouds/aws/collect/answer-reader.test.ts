/** Our reader of EC2's answers against the SDK's own. */
import * as ec2 from "@aws-sdk/client-ec2";
import type { NormalizedSchema } from "@smithy/core/schema";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerReader } from "../../../../src/clouds/aws/collect/answer-reader.ts";
import { XmlError } from "../../../../src/clouds/aws/collect/xml-cursor.ts";
import { collectors } from "../../../../src/clouds/aws/collect/collectors.ts";
import { operation } from "../../../estate/server/schema.ts";
import { element, xmlContent } from "../../../estate/server/xml.ts";

/** The SDK's own reader, as a client has it. */
const { deserializer } = new ec2.EC2Client({ region: "eu-west-1" }).config.protocol as unknown as {
  deserializer: { read(schema: unknown, bytes: Uint8Array): unknown };
};

const operations = [
  ...new Set(
    Object.keys(collectors)
      .filter((api) => api.startsWith("ec2:"))
      .map((api) => api.slice("ec2:".length).split("#")[0] ?? ""),
  ),
];

function outputOf(name: string): NormalizedSchema {
  return operation(ec2, name)!.output;
}

function ours(name: string, xml: string): unknown {
  return answerReader(outputOf(name), `${name}Response`)?.(xml);
}

function theirs(name: string, xml: string): unknown {
  return deserializer.read(outputOf(name), Buffer.from(xml));
}

/** Any value of a shape, three lists or structures deep. */
function valueOf(schema: NormalizedSchema, depth = 3): fc.Arbitrary<unknown> {
  if (schema.isListSchema())
    return fc.array(valueOf(schema.getValueSchema(), depth - 1), { maxLength: depth > 0 ? 2 : 0 });
  if (schema.isStructSchema()) {
    const members = depth > 0 ? [...schema.structIterator()] : [];
    const shapes = members.map(([name, member]) => [
      name,
      fc.option(valueOf(member, depth - 1), { nil: undefined, freq: 2 }),
    ]);
    return fc.record(Object.fromEntries(shapes) as Record<string, fc.Arbitrary<unknown>>);
  }
  if (schema.isBooleanSchema()) return fc.boolean();
  if (schema.isTimestampSchema())
    return fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
  if (schema.isNumericSchema()) return fc.oneof(fc.integer(), fc.constant(0.5));
  return fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("", " ", "\n ", " a ", "&amp;", "]]>", "<b>", "&#65;", "a\r\nb"),
  );
}

describe.each(operations)("an answer of %s", (name) => {
  const root = `${name}Response`;

  test("is read as the SDK reads it, whatever it holds", () => {
    fc.assert(
      fc.property(valueOf(outputOf(name)), (value) => {
        const xml = `<?xml version="1.0"?>\n<${root} xmlns="urn:x">${xmlContent(outputOf(name), value)}</${root}>`;
        expect(ours(name, xml)).toEqual(theirs(name, xml));
      }),
      { numRuns: 40 },
    );
  });

  test("that ends early is refused, wherever it ends", () => {
    const [value] = fc.sample(valueOf(outputOf(name)), { numRuns: 1, seed: 7 });
    const xml = element(root, `<requestId>r</requestId>${xmlContent(outputOf(name), value)}`);
    for (let end = 0; end < xml.length; end += Math.ceil(xml.length / 200)) {
      expect(() => ours(name, xml.slice(0, end))).toThrow(XmlError);
    }
  });
});

describe("the XML of an answer", () => {
  const answer = (vpcs: string) => `<DescribeVpcsResponse>${vpcs}</DescribeVpcsResponse>`;

  test.each([
    [
      "comments and instructions",
      answer("<!-- <vpcSet> --><?x <y>?><vpcSet><!-- a --><item><vpcId>v<!-- b -->1</vpcId></item></vpcSet>"),
    ],
    ["CDATA", answer("<vpcSet><item><vpcId><![CDATA[<v>&amp;]]>1</vpcId></item></vpcSet>")],
    [
      "entities",
      answer("<vpcSet><item><vpcId>&lt;&#65;&#x42;&unknown;&quot;&apos; & &amp;amp;</vpcId></item></vpcSet>"),
    ],
    [
      "members that nobody knows",
      answer("<new><vpcSet><item/></vpcSet></new><vpcSet><item><new>1</new><vpcId>1</vpcId></item><other/></vpcSet>"),
    ],
    [
      "attributes with a >",
      `<?xml version="1.0"?><DescribeVpcsResponse xmlns="a>b" x='"/>'><vpcSet/></DescribeVpcsResponse>`,
    ],
    ["blanks and line ends", answer("\r\n  <vpcSet >\r  <item\n>\n <vpcId> 1\r\n2 </vpcId ></item>\n</vpcSet>\n")],
    ["empty things", answer("<vpcSet><item/><item></item><item>\n</item><item><vpcId/><tagSet/></item></vpcSet>")],
    ["only its root", "<DescribeVpcsResponse/>"],
  ])("may have %s, and is read as the SDK reads it", (_name, xml) => {
    expect(ours("DescribeVpcs", xml)).toEqual(theirs("DescribeVpcs", xml));
  });

  test.each([
    ["nothing", "", /XML/],
    ["no XML", "hello", /XML/],
    ["another answer", "<DescribeSubnetsResponse/>", /instead of <DescribeVpcsResponse>/],
    ["a page of HTML", "<html><body></body></html>", /instead of/],
    ["a DOCTYPE", `<!DOCTYPE x [<!ENTITY a "b">]>${answer("")}`, /declaration/],
    ["tags that do not match", answer("<vpcSet><item></vpcSet></item>"), /closes <item> with <\/vpcSet>/],
    ["a member twice", answer("<vpcSet/><vpcSet/>"), /more than one <vpcSet>/],
    ["elements for a text", answer("<vpcSet><item><vpcId><b/></vpcId></item></vpcSet>"), /holds elements/],
    ["a tag without a name", answer("<>"), /without a name/],
  ])("is refused with %s", (_name, xml, message) => {
    expect(() => ours("DescribeVpcs", xml)).toThrow(message);
  });

  test("may have names of built-in properties, which are nothing", () => {
    const xml = answer("<__proto__>x</__proto__><constructor/><vpcSet><item><toString>1</toString></item></vpcSet>");
    expect(ours("DescribeVpcs", xml)).toEqual({ Vpcs: [{}] });
  });

  test("is left to the SDK where it has other shapes", () => {
    expect(answerReader(operation(ec2, "DescribeVpcs")!.output.getMemberSchemas()["NextToken"]!, "x")).toBeUndefined();
  });
});
