import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { secretKinds, secretsIn } from "../../../src/clouds/modelling/secret-patterns.ts";

/** Made up, and cut in two so that nobody's scanner takes this file for a leak. */
const random = "aB3dE5fG7hJ9kL1mN2pQ4rS6tU8vW0xYzC5dF7gH";
const letters = "ABCDEFGH2345JKLM";
const privateKey = "PRIVATE KEY";

describe("what is a secret", () => {
  test.each([
    ["AWS access key", `key AKIA${letters}`],
    ["AWS secret key", `aws_secret_access_key = ${random}`],
    ["AWS secret key", `"AWS_SECRET_ACCESS_KEY": "${random}"`],
    ["private key", `-----BEGIN RSA ${privateKey}-----\nMIIEow`],
    ["private key", `-----BEGIN ${privateKey}-----\nMIIEow`],
    ["GitHub token", `git clone https://x:ghp_${random.slice(0, 36)}@github.com/a/b`],
    ["GitHub token", `github_pat_${random.slice(0, 30)}`],
    ["GitLab token", `glpat-${random.slice(0, 20)}`],
    ["Slack token", `xoxb-123456789012-${random.slice(0, 20)}`],
    ["Slack webhook", `https://hooks.slack.com/services/T0ABCDEFG/B0ABCDEFG/${random.slice(0, 24)}`],
    ["Stripe key", `sk_live_${random.slice(0, 24)}`],
    ["Google API key", `AIza${random.slice(0, 35)}`],
    ["npm token", `npm_${random.slice(0, 36)}`],
    ["SendGrid key", `SG.${random.slice(0, 22)}.${random}abc`],
    ["Azure storage key", `AccountKey=${random}${random}123456==`],
    ["password", "postgres://app:Tr0ub4dor@db/shop"],
    ["password", "export DB_PASSWORD='gr33nHouse'"],
    ["password", "PASSWORD=hunter2"],
    ["password", "mysql --password=gr33nHouse shop"],
    ["password", "spring.datasource.password: gr33nHouse"],
    ["password", 'echo "root:gr33nHouse" | sudo chpasswd'],
    ["token", `API_KEY=${random.slice(0, 24)}`],
    ["token", "kubeadm join 10.0.0.1 --token q7x2mv.8f3kd91zc4hy6wpt"],
  ])("%s: %s", (kind, text) => {
    expect(secretsIn(text).map((secret) => secret.kind)).toEqual([kind]);
  });
});

describe("what is none", () => {
  test.each([
    ["a variable", "PASSWORD=$DB_PASSWORD"],
    ["a variable in braces", 'password: "${db_password}"'],
    ["a template", "password: {{ db_password }}"],
    ["what a command fetches", "PASSWORD=$(aws ssm get-parameter --name /db/password --with-decryption)"],
    ["what a command in backticks fetches", "TOKEN=`curl -X PUT http://169.254.169.254/latest/api/token`"],
    ["a header of the metadata service", 'curl -H "X-aws-ec2-metadata-token: $TOKEN"'],
    ["the name of a file", "PASSWORD_FILE=/run/secrets/db"],
    ["a path", "password=/run/secrets/db"],
    ["an ARN", "DB_SECRET=arn:aws:secretsmanager:eu-west-1:111122223333:secret:db"],
    ["a version in Secret Manager", "DB_SECRET=projects/123456789012/secrets/shop-db-owner/versions/7"],
    ["an object in Cloud Storage", "API_TOKEN=gs://shop-prod-config/payments/token-2026.enc"],
    ["a setting of sshd", "PasswordAuthentication no"],
    ["a stand-in", "password=changeme"],
    ["dots", "password: ......"],
    ["a requirement", 'HttpTokens="required"'],
    ["the keys of AWS's own documentation", "AKIAIOSFODNN7EXAMPLE wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"],
    ["a public key", "-----BEGIN PUBLIC KEY-----\nMIIBIjANBg"],
    ["the port of a URL", "curl http://localhost:8080/a@b"],
    ["a lifetime", "token_ttl_seconds: 21600000000000000000"],
    ["prose", "Ask the platform team for the password or a token of your own."],
  ])("%s", (_what, text) => {
    expect(secretsIn(text)).toEqual([]);
  });
});

test("each is told once, by line, keys with a digest and what can be guessed without", () => {
  const text = `#!/bin/sh\nexport AWS_SECRET_ACCESS_KEY=${random}\n\nexport PASSWORD=hunter2\n`;
  expect(secretsIn(text)).toEqual([
    { kind: "AWS secret key", line: 2, digest: expect.stringMatching(/^[0-9a-f]{16}$/) as string },
    { kind: "password", line: 4 },
  ]);
});

test("the same key has the same digest wherever it stands, another one another", () => {
  const digests = [
    `a ghp_${random.slice(0, 36)}`,
    `\n\nb="ghp_${random.slice(0, 36)}"`,
    `ghp_${random.slice(1, 37)}`,
  ].map((text) => secretsIn(text)[0]?.digest);
  expect(digests[0]).toBe(digests[1]);
  expect(digests[0]).not.toBe(digests[2]);
});

test("nothing of a secret is in what is told of it", () => {
  const secret = fc.stringMatching(/^[a-zA-Z0-9]{12,40}$/);
  fc.assert(
    fc.property(secret, fc.string(), (value, around) => {
      const found = secretsIn(`${around}\nPASSWORD=${value}\nghp_${value}${value}${value}`);
      expect(JSON.stringify(found)).not.toContain(value);
      expect(found.every(({ kind }) => secretKinds.has(kind))).toBe(true);
    }),
  );
});

test("a text made of nothing but secrets gives a bounded list", () => {
  expect(secretsIn("PASSWORD=hunter2\n".repeat(10_000)).length).toBeLessThanOrEqual(50);
});
