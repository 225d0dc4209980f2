/** The pages that are generated: what their renderers make of data. */
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { BotModule } from "../../src/bot.ts";
import { awsWrites } from "../../src/clouds/aws/writes/writes.ts";
import { excerpt, pictureOf } from "../../src/dev/demo-picture.ts";
import { cloudFormationLines } from "../../src/dev/docs-aws.ts";
import { botsPage } from "../../src/dev/docs-bots.ts";
import { cliPage, commandHelps, listedCommands } from "../../src/dev/docs-cli.ts";
import { configPage } from "../../src/dev/docs-config.ts";
import { frameworksPage } from "../../src/dev/docs-frameworks.ts";
import { inputsTable, parseAction } from "../../src/dev/docs-inputs.ts";
import { code, headingSlug, prose, table, withGenerated } from "../../src/dev/docs-markdown.ts";
import { namedSignature, resourcesPage } from "../../src/dev/docs-resources.ts";
import { ruleLink, rulesPage, rulesTable } from "../../src/dev/docs-rules.ts";
import type { Rule } from "../../src/model/rule.ts";
import type { ResourceModel } from "../../src/model/resource-model.ts";

const rule: Rule = {
  id: "aws-ec2-volume-encryption",
  title: "Volume is <always> encrypted | at rest",
  severity: "medium",
  tags: ["storage"],
  resource: "aws.ec2.volume",
  description: "Whoever gets <a copy> can read it.",
  params: { widest: { ipv4: 8, ipv6: 16 }, ports: [22, "20-21"] },
  variables: { open: "com.open" },
  applies: "com.state != 'deleting'",
  assert: "com.encrypted",
  message: "'not encrypted'",
  controls: { "cis-aws-7.0.0": ["6.1.1"] },
  remediation: { steps: "Copy it.\n\n- CLI: `aws ec2 copy-snapshot --region <region>`\n", bot: "volume_encrypt" },
  references: ["https://docs.aws.amazon.com/ebs"],
  examples: [{ name: "a|b", expect: "fail", resource: {} }],
  source: { file: "rules/aws/ec2/volume-encryption.yaml", lines: {} },
};

const critical: Rule = { ...rule, id: "aws-ec2-z", severity: "critical", params: {}, controls: {} };

const framework = {
  id: "cis-aws-7.0.0",
  title: "CIS AWS",
  version: "7.0.0",
  controls: {
    "6.1.1": { title: "Disks are encrypted", level: 1, assessment: "automated" as const },
    "6.1.2": { level: 2 },
  },
};

describe("Markdown", () => {
  test.each([
    ["a | b", String.raw`a \| b`],
    ["`a | b`", "`a \\| b`"],
    ["<img src=x>", "&lt;img src=x>"],
    ["`<path>` and <path>", "`<path>` and &lt;path>"],
    ["two\n  lines", "two lines"],
  ])("the cell %j is written %j", (text, cell) => {
    expect(table(["A"], [[text]])).toBe(`| A |\n| --- |\n| ${cell} |`);
  });

  test("a backtick without another one starts no code span", () => {
    expect(prose("` <b>")).toBe("` &lt;b>");
  });

  test.each([
    ["plain", "`plain`"],
    ["a`b", "``a`b``"],
    ["`", "`` ` ``"],
  ])("the code span of %j is %j", (text, span) => {
    expect(code(text)).toBe(span);
  });

  test.each([
    ["aws-ec2-volume-encryption", "aws-ec2-volume-encryption"],
    ["aws.ec2.security_group", "awsec2security_group"],
    ["Parts of aws", "parts-of-aws"],
  ])("the anchor of the heading %j is %j", (heading, slug) => {
    expect(headingSlug(heading)).toBe(slug);
  });

  test("only what stands between the markers is replaced, and replacing it again changes nothing", () => {
    const text = "before\n<!-- generated:rules -->\nold\n<!-- /generated:rules -->\nafter\n";
    const written = withGenerated(text, "rules", "new");
    expect(written).toBe("before\n<!-- generated:rules -->\n\nnew\n\n<!-- /generated:rules -->\nafter\n");
    expect(withGenerated(written, "rules", "new")).toBe(written);
  });

  test("missing markers are an error, not a README without its table", () => {
    expect(() => withGenerated("text", "rules", "new")).toThrow("<!-- generated:rules -->");
  });
});

describe("the rule catalogue", () => {
  const page = rulesPage([rule, critical], [framework]);

  test("has one heading for each rule, whose anchor is its id", () => {
    const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => headingSlug(heading));
    expect(anchors.filter((anchor) => anchor === rule.id)).toEqual([rule.id]);
    expect(anchors).toEqual(["rules", critical.id, rule.id]);
  });

  test("lists the worst severity first", () => {
    expect(page.indexOf(ruleLink(critical.id))).toBeLessThan(page.indexOf(ruleLink(rule.id)));
  });

  test.each([
    "**Volume is &lt;always> encrypted | at rest**",
    "Whoever gets &lt;a copy> can read it.",
    "| `widest` | `{ ipv4: 8, ipv6: 16 }` |",
    "| `ports` | `[22, 20-21]` |",
    "// variables.open\ncom.open\n\n// applies: otherwise it is skipped\ncom.state != 'deleting'",
    "- CLI: `aws ec2 copy-snapshot --region <region>`",
    "[CIS AWS 7.0.0](frameworks.md#cis-aws-700): 6.1.1",
    String.raw`| a\|b | fail |`,
    "- <https://docs.aws.amazon.com/ebs>",
    "bot [`volume_encrypt`](reference/bots.md#volume_encrypt) ·",
  ])("says %j", (text) => {
    expect(page).toContain(text);
  });

  test("refuses a param whose meaning nobody has written down", () => {
    expect(() => rulesPage([{ ...rule, params: { novel: 1 } }], [])).toThrow("novel of aws-ec2-volume-encryption");
  });

  test("the README's table counts the rules of each service", () => {
    expect(rulesTable([rule])).toMatch(/\| 1 \|$/m);
  });
});

describe("the bots", () => {
  const bot: BotModule = {
    kind: "bot",
    name: "volume_encrypt",
    doc: "Encrypts <one> volume.",
    entities: ["aws.ec2.volume"],
    risk: "irreversible",
    positional: ["key"],
    params: (zod) =>
      zod.strictObject({ days: zod.int().default(7).describe("Days."), key: zod.string().describe("The key.") }),
    writes: ["ec2:CreateSnapshot", "ec2:DeleteSnapshot"],
    reads: ["aws.ec2.vpc"],
    plan: () => Promise.resolve({ outcome: "nothing-to-do", message: "It is." }),
  };
  const page = botsPage({ bots: [bot], writes: awsWrites, rules: [rule, { ...critical, remediation: { steps: "" } }] });

  test("have one heading each, whose anchor is the name", () => {
    const anchors = [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => headingSlug(heading));
    expect(anchors).toEqual(["bots", "risk", "volume_encrypt"]);
  });

  test.each([
    "| [`volume_encrypt`](#volume_encrypt) | irreversible | Encrypts &lt;one> volume. |",
    "| Calls | `ec2:CreateSnapshot`, `ec2:DeleteSnapshot` |",
    "| Undone by | `ec2:DeleteSnapshot`; nothing undoes `ec2:DeleteSnapshot` |",
    "`ec2:CreateSnapshot`, `ec2:CreateTags`, `ec2:DeleteSnapshot`, `ec2:DescribeSnapshotAttribute`, `ec2:DescribeSnapshots`, `ec2:DescribeVolumes`, `ec2:DescribeVpcs` |",
    `| Rules that name it | ${ruleLink(rule.id, "../rules.md")} |`,
    "| `key` | required | The key. |\n| `days` | `7` | Days. |",
  ])("say %j", (text) => {
    expect(page).toContain(text);
  });

  test("with a param that nobody explains are an error", () => {
    const silent = { ...bot, params: (zod: typeof z) => zod.strictObject({ key: zod.string() }) };
    expect(() => botsPage({ bots: [silent], writes: awsWrites, rules: [] })).toThrow("what its param key means");
  });

  test("that need what is granted by name only say so", () => {
    const attaching = { ...bot, writes: ["iam:AttachRolePolicy"] };
    expect(botsPage({ bots: [attaching], writes: awsWrites, rules: [] })).toContain(
      "| Not granted unless named | iam:AttachRolePolicy is left out",
    );
  });
});

test("a template of CloudFormation finds out its partition, and nothing else is changed in its statements", () => {
  const lines = cloudFormationLines({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Action: ["ec2:A"], Resource: ["arn:aws:ec2:*:*:volume/*"] }],
  });
  expect(lines).toEqual([
    "- Effect: Allow",
    "  Action:",
    "    - ec2:A",
    "  Resource:",
    "    - !Sub arn:${AWS::Partition}:ec2:*:*:volume/*",
  ]);
});

test("a framework's page says of each control which rules decide it, or that none does yet", () => {
  const page = frameworksPage([framework], [rule, critical]);
  expect(page).toContain("rules decide 1 of 2 controls");
  expect(page).toContain(`| 6.1.1 | Disks are encrypted | 1 | automated | [${rule.id}](rules.md#${rule.id}) |`);
  expect(page).toContain("| 6.1.2 |  | 2 |  | not yet |");
});

describe("resources and functions", () => {
  const model: ResourceModel = {
    provider: "aws",
    objects: [
      {
        name: "disk",
        doc: "A disk.",
        fields: { parts: { type: { list: { list: { object: "Part" } } }, doc: "Its <parts>.", optional: true } },
      },
      { name: "bare", doc: "Nothing.", fields: {} },
      { name: "Part", doc: "A part.", fields: { size: { type: "int", doc: "GiB." } } },
    ],
    types: [{ type: "aws.ec2.volume", doc: "A volume.", com: "disk", ext: "bare", apis: ["ec2:DescribeVolumes"] }],
    indexTypes: new Set(),
    redact: (_type, raw) => raw,
    normalise: () => [],
    relate: () => undefined,
  };

  test("a field links to the object that it holds, and says that it may be absent", () => {
    expect(resourcesPage([model])).toContain(
      "| `com.parts` | [`list<list<Part>>`](#part) | Its &lt;parts>. *May be absent.* |",
    );
  });

  test("every link within the page leads to a heading", () => {
    const page = resourcesPage([model]);
    const anchors = new Set([...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => headingSlug(heading)));
    const links = [...page.matchAll(/\]\(#([^)]*)\)/g)].map(([, anchor = ""]) => anchor);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !anchors.has(link))).toEqual([]);
  });

  test("a signature gets the names of its parameters", () => {
    expect(namedSignature("covers(list<string>, map): bool", ["outer", "inner", "unused"])).toBe(
      "covers(outer: list<string>, inner: map): bool",
    );
  });
});

test("the config reference marks secrets, endpoints, defaults and what this version lacks", () => {
  const declaration = {
    kind: "cloud" as const,
    name: "tin",
    doc: "Reads tins.",
    params: () =>
      z.strictObject({
        key: z.string().meta({ secret: true }).optional().describe("The key."),
        url: z
          .string()
          .meta({ endpoint: ["tin.example"] })
          .optional()
          .describe("The URL."),
        when: z.enum(["now", "later"]).default("now").describe("When."),
        lids: z
          .array(z.strictObject({ size: z.int().describe("Millimetres.") }))
          .default([])
          .describe("Lids."),
      }),
  };
  const page = configPage({ declarations: [declaration], lacking: ["tin"] });
  expect(page).toContain("#### tin\n\n**Coming: this version lacks it.**");
  expect(page).toContain("| `key` | text |  | The key. *Secret.* |");
  expect(page).toContain("| `url` | text |  | The URL. *Endpoint* below `tin.example`. |");
  expect(page).toContain("| `when` | `now` or `later` | `now` | When. |");
  expect(page).toContain(
    "| `lids` | a list of a mapping | none | Lids. |\n| `lids[].size` | a whole number |  | Millimetres. |",
  );
  expect(page).toContain("| `remediation.windows[].timeZone` | text |  | Time zone of both. |");
  expect(page).toContain("| `plugins.<name>.params` | a mapping |  | Settings of the plugin: see below. |");
});

test("the inputs of the action are listed with their defaults", () => {
  const action = parseAction({ inputs: { config: { description: "The file.", default: "a|b" } }, outputs: {} });
  expect(inputsTable(action)).toContain(String.raw`| ${"`config`"} | ${"`a\\|b`"} | The file. |`);
});

describe("the command line's page", () => {
  const helps: Readonly<Record<string, string>> = {
    "": "Usage\n\nCommands:\n  rules         about rules\n  help [command]  help\n\nExample: x\n",
    rules: "Usage\n\nCommands:\n  new [options] <path>  write one\n                        or two\n",
    "rules new": "Usage of new\n",
  };

  test("lists every command that the help of another lists, but for help", () => {
    expect(listedCommands(helps[""] ?? "")).toEqual(["rules"]);
    const found = commandHelps((command) => helps[command.join(" ")] ?? "");
    expect(found.map(({ command }) => command.join(" "))).toEqual(["", "rules", "rules new"]);
    expect(cliPage(found)).toContain("## posturegate rules new\n\n```text\nUsage of new\n```");
  });
});

describe("the picture of the demo", () => {
  test("escapes what is hostile, and draws colours and nothing else of the escape sequences", () => {
    const svg = pictureOf({
      title: "a & b",
      lines: ["\u001B[1m\u001B[31m<script>\u001B[39m\u001B[22m plain", "\u001B[2Jgone"],
      columns: 20,
    });
    expect(svg).toContain('<tspan font-weight="700" fill="#ff7b72">&lt;script&gt;</tspan><tspan> plain</tspan>');
    expect(svg).toContain("<tspan>gone</tspan>");
    expect(svg).toContain("<title>a &amp; b</title>");
    expect(svg).not.toContain("<script");
    expect(svg).not.toContain("\u001B");
  });

  test("shows whole paragraphs of the beginning and the end", () => {
    const lines = ["a", "", "b", "c", "", "d", "", "e"];
    expect(excerpt(lines, { first: 3, last: 2 })).toEqual(["a", "", "\u001B[2m[… 5 lines …]\u001B[22m", "", "e"]);
    expect(excerpt(lines, { first: 20, last: 20 })).toEqual(lines);
  });
});
