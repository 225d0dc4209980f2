/** docs/aws.md and the files beside it: they grant what the program needs, and trust whom the page says. */
import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type CollectionTag, parse, type ScalarTag } from "yaml";
import { awsBots } from "../../src/clouds/aws/bots/index.ts";
import { readPermissions } from "../../src/clouds/aws/policy.ts";
import { remediationPolicy } from "../../src/clouds/aws/remediation-policy.ts";
import { awsWrites } from "../../src/clouds/aws/writes/writes.ts";
import { allAwsPermissions, awsListedIn, awsPermissionsTable } from "../../src/dev/docs-aws.ts";
import { withPermissions } from "../../src/dev/docs-permissions.ts";
import { demoEstate } from "../estate/demo.ts";
import { lostRules } from "../estate/lost-rules.ts";

const page = readFileSync("docs/aws.md", "utf8");
const needed = readPermissions("all", { userData: false });
const hub = { "organizations:ListAccounts": "*", "sts:AssumeRole": "arn:${AWS::Partition}:iam::*:role/${AccountRole}" };

describe("the permissions granted", () => {
  test.each(["login-role", "account-role"])("by %s.tf are those that reading takes", (name) => {
    const text = withoutComments(read(`${name}.tf`));
    expect(terraformList(text, "read_permissions")).toEqual(needed);
    const statement = /sid += "ReadPosture"\n +actions += local\.read_permissions\n +resources += \["\*"\]\n/;
    expect(text.match(new RegExp(statement, "g"))).toHaveLength(1);
  });

  test("by login-role.tf for other accounts are those that finding and entering them takes, and no more", () => {
    const actions = terraformLists(withoutComments(read("login-role.tf")), "actions");
    expect(actions).toEqual([["sts:AssumeRoleWithWebIdentity"], ...Object.keys(hub).map((action) => [action])]);
    expect(terraformLists(withoutComments(read("account-role.tf")), "actions")).toEqual([["sts:AssumeRole"]]);
  });

  test.each(["login-role", "account-role"])("by %s.yaml are those that reading takes", (name) => {
    const [statement] = granted(template(`${name}.yaml`));
    expect(statement).toEqual({ Sid: "ReadPosture", Effect: "Allow", Action: needed, Resource: "*" });
  });

  test("by login-role.yaml for other accounts are those that finding and entering them takes, and no more", () => {
    const [, ...conditional] = granted(template("login-role.yaml"));
    const allowed = conditional.map((choice) => {
      const [condition, { Action, Resource }, otherwise] = choice["!If"] as [string, Statement, unknown];
      expect([condition, otherwise]).toEqual(["ReadsAccounts", { "!Ref": "AWS::NoValue" }]);
      return [Action, Resource];
    });
    expect(allowed).toEqual([
      [["organizations:ListAccounts"], "*"],
      [["sts:AssumeRole"], { "!Sub": hub["sts:AssumeRole"] }],
    ]);
    expect(granted(template("account-role.yaml"))).toHaveLength(1);
  });

  test("by permissions.json are those that reading takes", () => {
    expect(JSON.parse(read("permissions.json"))).toEqual({
      Version: "2012-10-17",
      Statement: [{ Sid: "ReadPosture", Effect: "Allow", Action: needed, Resource: "*" }],
    });
  });

  test("are the rows of the page's table", () => {
    const [, table = ""] = /<!-- generated:permissions -->([\s\S]*)<!-- \/generated:permissions -->/.exec(page) ?? [];
    const rows = [...table.matchAll(/^\| `([a-z0-9-]+:\w+)`/gm)].map(([, permission = ""]) => permission);
    expect(rows.sort()).toEqual(needed);
  });
});

describe("the trust", () => {
  const subjects = ["OWNER@OWNER_ID/NAME@REPOSITORY_ID", "OWNER/NAME"].map(
    (name) => `repo:${name}:environment:posture`,
  );
  const issuer = "token.actions.githubusercontent.com";

  test("of trust.json is in an environment of one repository, in both forms, matched exactly", () => {
    const { Statement } = JSON.parse(read("trust.json")) as { Statement: Statement[] };
    expect(Statement.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { [`${issuer}:aud`]: "sts.amazonaws.com", [`${issuer}:sub`]: subjects } },
    ]);
  });

  test("is what the page shows", () => {
    const [shown = ""] = blocks("json");
    const { Statement } = JSON.parse(read("trust.json")) as { Statement: Statement[] };
    expect(JSON.parse(`{${shown}}`)).toEqual(Statement[0]?.Condition);
  });

  test("of login-role.yaml is the same, with parameters", () => {
    const [statement] = trusted(template("login-role.yaml"));
    expect(statement?.Action).toBe("sts:AssumeRoleWithWebIdentity");
    expect(statement?.Condition).toEqual({
      StringEquals: {
        [`${issuer}:aud`]: { "!If": ["IsChina", "sts.amazonaws.com.cn", "sts.amazonaws.com"] },
        [`${issuer}:sub`]: [
          { "!Sub": "repo:${Owner}@${OwnerId}/${Repository}@${RepositoryId}:environment:${EnvironmentName}" },
          { "!Sub": "repo:${Owner}/${Repository}:environment:${EnvironmentName}" },
        ],
      },
    });
  });

  test("of login-role.tf is the same, with variables", () => {
    const text = withoutComments(read("login-role.tf"));
    const filled = text
      .replaceAll("${local.owner}", "OWNER")
      .replaceAll("${local.repository_name}", "NAME")
      .replaceAll("${var.owner_id}", "OWNER_ID")
      .replaceAll("${var.repository_id}", "REPOSITORY_ID")
      .replaceAll("${var.environment}", "posture");
    expect(terraformLists(filled, "values")).toEqual([["local.audience"], subjects]);
  });

  test("of the role in each account is in the login's role, with an external id", () => {
    const [statement] = trusted(template("account-role.yaml"));
    expect(statement).toMatchObject({
      Action: "sts:AssumeRole",
      Principal: { AWS: { "!Ref": "LoginRole" } },
      Condition: { StringEquals: { "sts:ExternalId": { "!Ref": "ExternalId" } } },
    });
    const { Statement } = JSON.parse(read("account-trust.json")) as { Statement: Statement[] };
    expect(Statement).toMatchObject([
      { Action: "sts:AssumeRole", Condition: { StringEquals: { "sts:ExternalId": "EXTERNAL_ID" } } },
    ]);
    expect(terraformLists(withoutComments(read("account-role.tf")), "identifiers")).toEqual([["var.login_role"]]);
  });

  test.each(globSync("docs/aws/*").sort())("in %s is never a pattern", (path) => {
    expect(readFileSync(path, "utf8")).not.toMatch(/StringLike|ArnLike|ForAnyValue/);
  });
});

describe("the role that changes", () => {
  const { Statement: statements } = JSON.parse(read("remediation-role.json")) as { Statement: Statement[] };
  const own = "arn:${AWS::Partition}:iam::*:role/${AccountRole}";

  test("is allowed what reversible bots need, and no call that only others make", async () => {
    const bots = await Promise.all(Object.values(awsBots).map((load) => load()));
    const allowed = statements.filter(({ Effect }) => Effect === "Allow").flatMap(({ Action }) => Action);
    const reversible = bots.filter(({ risk }) => risk === "reversible").flatMap(({ writes }) => writes);
    const named = ["iam:AttachRolePolicy"];
    expect(allowed).toEqual(expect.arrayContaining(reversible.filter((api) => !named.includes(api))));
    expect(allowed).not.toEqual(expect.arrayContaining(named));
    for (const api of ["ec2:TerminateInstances", "ec2:StopInstances", "ec2:DeleteSecurityGroup"])
      expect(allowed).not.toContain(api);
  });

  test.each(["remediation-role", "remediation-account-role"])("is allowed the same by %s.yaml", (name) => {
    const { Resources } = template(`${name}.yaml`);
    const whole = statementsOf(Resources["RemediationPolicy"]?.Properties["PolicyDocument"]);
    const text = JSON.stringify(whole.filter((statement) => "Sid" in statement));
    const plain = text.replaceAll(/\{"!Sub":"arn:\$\{AWS::Partition\}:([^"]*)"\}/g, '"arn:aws:$1"');
    expect(JSON.parse(plain)).toEqual(statements);
    const others = whole.filter((statement) => !("Sid" in statement));
    const entering = { Sid: "EnterAccounts", Effect: "Allow", Action: ["sts:AssumeRole"], Resource: { "!Sub": own } };
    expect(others).toEqual(
      name === "remediation-role" ? [{ "!If": ["ChangesAccounts", entering, { "!Ref": "AWS::NoValue" }] }] : [],
    );
  });

  test.each(["remediation-role", "remediation-account-role"])("is allowed the same by %s.tf", (name) => {
    const text = withoutComments(read(`${name}.tf`));
    const file = 'file("${path.module}/remediation-role.json"), "arn:aws:"';
    expect(text.split(file)).toHaveLength(2);
    const actions =
      name === "remediation-role" ? [["sts:AssumeRoleWithWebIdentity"], ["sts:AssumeRole"]] : [["sts:AssumeRole"]];
    expect(terraformLists(text, "actions")).toEqual(actions);
  });

  test("is trusted in its own environment only, in both forms", () => {
    const subjects = ["OWNER@OWNER_ID/NAME@REPOSITORY_ID", "OWNER/NAME"].map(
      (name) => `repo:${name}:environment:remediation`,
    );
    const issuer = "token.actions.githubusercontent.com";
    const { Statement: trust } = JSON.parse(read("remediation-trust.json")) as { Statement: Statement[] };
    expect(trust.map(({ Condition }) => Condition)).toEqual([
      { StringEquals: { [`${issuer}:aud`]: "sts.amazonaws.com", [`${issuer}:sub`]: subjects } },
    ]);
    expect(blocks("text")[0]?.trim().split("\n")).toEqual(subjects);
    for (const kind of ["tf", "yaml"]) {
      const trustOf = (name: string): string | undefined =>
        /repo:[\s\S]*EnvironmentName\}$|repo:[\s\S]*var\.environment\}",$/m.exec(read(`${name}.${kind}`))?.[0];
      expect(trustOf("remediation-role")).toBeDefined();
      expect(trustOf("remediation-role")).toBe(trustOf("login-role"));
    }
    expect(template("remediation-role.yaml").Parameters["EnvironmentName"]?.Default).toBe("remediation");
    expect(read("remediation-role.tf")).toMatch(/variable "environment" \{[^}]*default += "remediation"/);
  });

  test("in each account trusts that role, with an external id", () => {
    const { Resources } = template("remediation-account-role.yaml");
    expect(statementsOf(Resources["RemediationRole"]?.Properties["AssumeRolePolicyDocument"])).toMatchObject([
      {
        Action: "sts:AssumeRole",
        Principal: { AWS: { "!Ref": "LoginRole" } },
        Condition: { StringEquals: { "sts:ExternalId": { "!Ref": "ExternalId" } } },
      },
    ]);
    expect(terraformLists(withoutComments(read("remediation-account-role.tf")), "identifiers")).toEqual([
      ["var.login_role"],
    ]);
  });

  test("gets what is granted by name as the page says", async () => {
    const bots = await Promise.all(
      ["ec2_attach_instance_role", "ec2_update_instance_role"].map((name) => awsBots[name]!()),
    );
    const { policy } = remediationPolicy({
      bots,
      writes: awsWrites,
      partition: "aws",
      account: "111122223333",
      keepTag: "posturegate:keep",
      instanceRoles: ["arn:aws:iam::111122223333:role/session-manager"],
      attachablePolicies: ["arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore"],
    });
    const named = policy.Statement.filter(({ Sid = "" }) => ["PassInstanceRoles", "AttachPolicies"].includes(Sid));
    expect(JSON.parse(blocks("json").at(-1) ?? "")).toEqual(named);
  });

  test("is small enough to be one managed policy", () => {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html: white space does not count.
    expect(JSON.stringify(JSON.parse(read("remediation-role.json"))).length).toBeLessThan(6144);
  });
});

describe("the commands of the page", () => {
  const commands = [...blocks("sh"), ...blocks("console")].join("\n");

  test("name files that are there", () => {
    const named = [...commands.matchAll(/(?:file:\/\/|--template-file )([\w.-]+)/g)].map(([, name = ""]) => name);
    const files = globSync("docs/aws/*.{json,yaml}").map((path) => path.slice("docs/aws/".length));
    expect([...new Set(named)].sort()).toEqual(files.sort());
  });

  const whole = commands.replaceAll("\\\n", " ").split("\n");

  test.each(globSync("docs/aws/*.yaml").map((path) => path.slice("docs/aws/".length)))(
    "set only parameters that %s has, and all those without a default",
    (name) => {
      const parameters = Object.entries(template(name).Parameters);
      const required = parameters.filter(([, { Default }]) => Default === undefined).map(([parameter]) => parameter);
      const using = whole.filter(
        (line) => line.includes(`--template-file ${name} `) || line.includes(`file://${name} `),
      );
      expect(using.length).toBeGreaterThan(0);
      for (const line of using) {
        const [, overrides = ""] = line.split("--parameter-overrides ");
        const set = [...overrides.matchAll(/(\w+)=/g), ...line.matchAll(/ParameterKey=(\w+)/g)];
        expect(set.map(([, parameter = ""]) => parameter).sort()).toEqual(required.sort());
      }
    },
  );

  test("set the variables of the files without a default", () => {
    const set = whole
      .filter((line) => line.startsWith("terraform apply"))
      .map((line) => [...line.matchAll(/-var (\w+)=/g)].map(([, name]) => name));
    const files = ["login-role.tf", "remediation-role.tf"];
    expect(set).toEqual(files.map((name) => requiredVariables(withoutComments(read(name)))));
  });

  test("continue lines as a shell does", () => {
    for (const line of commands.split("\n")) expect(line).not.toMatch(/\\\s+$/);
  });
});

describe("what the page says of refusals", () => {
  const [, table = ""] = page.split("| It says | Because | Do |");
  const said = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].flatMap(([, text = ""]) => text.split("…").map((part) => part.trim())),
  );
  const sources = globSync("src/clouds/{aws,collecting}/**/*.ts").map((path) => readFileSync(path, "utf8"));
  /** AWS's own words, and Node's. */
  const others = [
    "no identity-based policy allows the",
    "action",
    "no permissions boundary allows",
    "explicit deny in a service control policy",
    "ENOTFOUND",
    "ECONNREFUSED",
  ];

  test.each(said.filter((words) => !others.includes(words)))("quotes what the program says: %s", (words) => {
    expect(sources.some((source) => source.includes(words))).toBe(true);
  });

  test("is a table", () => {
    expect(said.length).toBeGreaterThan(10);
  });
});

describe("a list of permissions", () => {
  const item = awsListedIn["docs/aws/login-role.tf"]!;
  const text = 'a = [\n    # generated:permissions\n    "old:Old",\n    # /generated:permissions\n]\n';

  test("that is not current is replaced, and replacing it again changes nothing", () => {
    const current = withPermissions(text, ["ec2:A", "ec2:B"], item);
    expect(current).toBe(
      'a = [\n    # generated:permissions\n    "ec2:A",\n    "ec2:B",\n    # /generated:permissions\n]\n',
    );
    expect(withPermissions(current, ["ec2:A", "ec2:B"], item)).toBe(current);
  });

  test("without its marks is an error, not a file without permissions", () => {
    expect(() => withPermissions("a = []\n", ["ec2:A"], item)).toThrow("# generated:permissions");
  });

  test("is told with the rules that need each, those of few first", () => {
    const neededBy = new Map(needed.slice(2).map((permission) => [permission, ["a", "b", "c", "d", "e"]]));
    neededBy.delete("ec2:DescribeRegions");
    const [few = "", none = ""] = needed;
    neededBy.set(few, ["aws-ec2-few"]).set(none, []);
    const [, , ...rows] = awsPermissionsTable(neededBy).split("\n");
    expect(rows).toHaveLength(allAwsPermissions.length);
    expect(rows.slice(0, 3)).toEqual([
      `| \`${none}\` | no built-in rule; stores, snapshots and rules of your own |`,
      "| `ec2:DescribeRegions` | every audit: which regions there are |",
      `| \`${few}\` | [aws-ec2-few](rules.md#aws-ec2-few) |`,
    ]);
    expect(new Set(rows.slice(3).map((row) => row.split(" | ")[1]))).toEqual(new Set(["5 rules |"]));
  });
});

test("which rules need a permission is found out by taking it away", async () => {
  const { accounts, ...estate } = demoEstate();
  const [account] = accounts;
  const regions = account!.regions.filter(({ name }) => name === "eu-central-1");
  const lost = await lostRules({ ...estate, accounts: [{ ...account!, regions }] });
  const asked = readPermissions("all", { userData: true }).filter((permission) => permission !== "ec2:DescribeRegions");
  expect([...lost.keys()].sort()).toEqual(asked);
  expect(lost.get("ec2:GetEbsEncryptionByDefault")).toEqual(["aws-ec2-ebs-encryption-by-default"]);
  // Flow logs are denied there anyway, and that is not what the estate is asked about.
  expect(lost.get("ec2:DescribeVolumes")).not.toContain("aws-ec2-vpc-flow-logs");
  expect(lost.get("ec2:DescribeFlowLogs")).toContain("aws-ec2-vpc-flow-logs");
});

interface Statement {
  readonly Effect?: string;
  readonly Action: string | readonly string[];
  readonly Resource?: unknown;
  readonly Principal?: unknown;
  readonly Condition?: unknown;
}

interface Template {
  readonly Parameters: Readonly<Record<string, { Default?: string }>>;
  readonly Resources: Readonly<Record<string, { Properties: Record<string, unknown> }>>;
}

function read(name: string): string {
  return readFileSync(`docs/aws/${name}`, "utf8");
}

/** A template with the functions of CloudFormation as mappings: `!Ref a` is `{ "!Ref": "a" }`. */
function template(name: string): Template {
  const functions = ["!Ref", "!Sub", "!GetAtt", "!Equals", "!Not", "!If"];
  const customTags = functions.flatMap((tag): (ScalarTag | CollectionTag)[] => [
    { tag, resolve: (value: string) => ({ [tag]: value }) },
    { tag, collection: "seq", resolve: (sequence) => ({ [tag]: (sequence as { toJSON(): unknown }).toJSON() }) },
  ]);
  return parse(read(name), { customTags, strict: true }) as Template;
}

function granted({ Resources }: Template): (Statement & Record<string, unknown>)[] {
  return statementsOf(Resources["AuditPolicy"]?.Properties["PolicyDocument"]);
}

function trusted({ Resources }: Template): Statement[] {
  return statementsOf(Resources["AuditRole"]?.Properties["AssumeRolePolicyDocument"]);
}

function statementsOf(document: unknown): (Statement & Record<string, unknown>)[] {
  return (document as { Statement: (Statement & Record<string, unknown>)[] }).Statement;
}

function withoutComments(terraform: string): string {
  return terraform.replaceAll(/^ *#.*\n/gm, "");
}

/** The lists assigned to an attribute: of quoted texts, or of references as they are written. */
function terraformLists(text: string, attribute: string): string[][] {
  const assigned = text.matchAll(new RegExp(`^ *${attribute} += \\[([^\\]]*)\\]$`, "gm"));
  return [...assigned].map(([, list = ""]) =>
    list
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "")
      .map((item) => /^"([^"\\]*)"$/.exec(item)?.[1] ?? item),
  );
}

function terraformList(text: string, attribute: string): string[] {
  const lists = terraformLists(text, attribute);
  expect(lists).toHaveLength(1);
  return lists[0] ?? [];
}

/** The variables without a default, in their order. */
function requiredVariables(terraform: string): string[] {
  const variables = terraform.matchAll(/^variable "(\w+)" \{\n([\s\S]*?)^\}$/gm);
  return [...variables].filter(([, , body = ""]) => !/^ *default +=/m.test(body)).map(([, name = ""]) => name);
}

function blocks(language: string): string[] {
  const found = page.matchAll(/^ *```(\w+)\n([\s\S]*?)^ *```/gm);
  return [...found].flatMap(([, name, text = ""]) => (name === language ? [text] : []));
}
