import { describe, expect, it } from "vitest";
import { cli, folderWith } from "./built-program.ts";

const rules = "rules: { params: { select: { ids: [aws-ec2-ebs-encryption-by-default] } } }";
const prod = "prod: { plugin: aws, params: { role: 'arn:aws:iam::111122223333:role/audit' } }";
const many =
  "many: { plugin: aws, params: { accounts: ['444455556666'], accountRole: reader, role: 'arn:aws:iam::111122223333:role/audit' } }";

function config(plugins: readonly string[], audits: readonly string[]): string {
  const lines = [...plugins, rules].map((plugin) => `  ${plugin}\n`).join("");
  return `plugins:\n${lines}audits:\n${audits.map((audit) => `  ${audit}\n`).join("")}run: [nightly]\n`;
}

const reading = {
  Sid: "ReadPosture",
  Effect: "Allow",
  Action: ["ec2:DescribeRegions", "ec2:GetEbsEncryptionByDefault"],
  Resource: "*",
};

describe.concurrent("config permissions", () => {
  it("prints the policy that the selected rules need, and nothing else", async () => {
    const text = config([prod], ["nightly: { clouds: [prod], events: [rules] }"]);
    const { exitCode, stdout, stderr } = await cli(["config", "permissions"], {
      cwd: folderWith({ "posturegate.yaml": text }),
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({ Version: "2012-10-17", Statement: [reading] });
  });

  it("prints that of the login and that of the role in each account, of the cloud that is named", async () => {
    const text = config([prod, many], ["nightly: { clouds: [prod, many], events: [rules] }"]);
    const cwd = folderWith({ "posturegate.yaml": text });
    const login = await cli(["config", "permissions", "many"], { cwd });
    expect(JSON.parse(login.stdout)).toMatchObject({
      Statement: [{ Action: ["sts:AssumeRole"], Resource: ["arn:aws:iam::444455556666:role/reader"] }],
    });
    const account = await cli(["config", "permissions", "many", "--for", "accountRole"], { cwd });
    expect(JSON.parse(account.stdout)).toEqual({ Version: "2012-10-17", Statement: [reading] });
  });

  it("asks for everything where a store keeps everything", async () => {
    const text = config([prod], ["nightly: { clouds: [prod], events: [rules], stores: [filestore] }"]);
    const { stdout } = await cli(["config", "permissions"], { cwd: folderWith({ "posturegate.yaml": text }) });
    expect(stdout).toContain('"ec2:DescribeInstances"');
    expect(stdout).toContain('"ec2:DescribeVpnConnections"');
    expect(stdout).not.toContain("ec2:DescribeInstanceAttribute");
  });

  it.each([
    [["config", "permissions"], "several clouds ask for permissions (name one of prod, many)"],
    [["config", "permissions", "mayn"], "no audit that would run reads a cloud mayn (did you mean many?)"],
    [["config", "permissions", "prod", "--for", "rol"], "--for: the cloud needs no policy for rol (write one of role)"],
    [["config", "permissions", "--audit", "demo"], "the audits that would run read no cloud that asks for permissions"],
  ])("says what is wrong with %j", async (args, said) => {
    const text = config([prod, many], ["nightly: { clouds: [prod, many], events: [rules] }"]);
    const { exitCode, stdout, stderr } = await cli(args, { cwd: folderWith({ "posturegate.yaml": text }) });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: "" });
    expect(stderr).toContain(said);
  });
});
