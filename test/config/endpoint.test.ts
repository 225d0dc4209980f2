import { assert, domain, property } from "fast-check";
import { expect, test } from "vitest";
import { endpointProblem, parseAllowedHosts } from "../../src/config/endpoint.ts";
import { ConfigError } from "../../src/errors.ts";

const aws = ["amazonaws.com", "api.aws"];
const nothing = parseAllowedHosts(undefined);

test.each([
  "https://amazonaws.com",
  "https://ec2.eu-west-1.amazonaws.com",
  "https://ec2.eu-west-1.amazonaws.com/",
  "https://EC2.eu-west-1.AmazonAWS.com",
  "https://ec2.eu-west-1.api.aws:443/path/to",
])("%s is the provider's", (url) => {
  expect(endpointProblem(url, aws, nothing)).toBeUndefined();
});

test.each([
  "https://evilamazonaws.com",
  "https://amazonaws.com.evil.example",
  "https://amazonaws.com.",
  "https://.amazonaws.com",
  "https://amazonaws.co",
  "https://evil.example/amazonaws.com",
  "https://evil.example#.amazonaws.com",
  "https://evil.example?.amazonaws.com",
  "https://evil.example\\.amazonaws.com",
  "https://evil.example\\@amazonaws.com",
  "https://amazonaws.com@evil.example",
  "https://user@ec2.amazonaws.com",
  "https://user:password@ec2.amazonaws.com",
  "https://ec2.amazonaws.com:8443",
  "https://ec2.amazonaws.com:443@evil.example",
  "https://ec2.amazonaws.com:99999",
  "http://ec2.amazonaws.com",
  "ftp://ec2.amazonaws.com",
  "//ec2.amazonaws.com",
  "ec2.amazonaws.com",
  "https:ec2.amazonaws.com",
  "https:/ec2.amazonaws.com",
  " https://ec2.amazonaws.com",
  "https://ec2.amazonaws.com\n",
  "https://ec2\t.amazonaws.com",
  "https://evil.example%2eamazonaws.com",
  "https://evil.example／.amazonaws.com",
  "https://аmazonaws.com",
  "https://127.0.0.1",
  "https://localhost",
  "https://[::1]",
  "https://169.254.169.254/latest/meta-data",
  "https://2130706433",
  "https://ec2.amazonaws.com?x=1",
  "https://ec2.amazonaws.com#x",
  "javascript:alert(1)",
  "",
])("%s is not", (url) => {
  expect(endpointProblem(url, aws, nothing)).toBeTypeOf("string");
});

test("no other host is the provider's, whatever it is called", () => {
  assert(
    property(domain(), (host) => {
      const isTheirs = host === "amazonaws.com" || host.endsWith(".amazonaws.com");
      expect(endpointProblem(`https://${host}`, ["amazonaws.com"], nothing) === undefined).toBe(isTheirs);
    }),
  );
});

test.each([
  ["https://ec2.eu-west-1.amazonaws.com", true],
  ["https://ec2.amazonaws.com", false],
  ["https://evil.ec2.eu-west-1.amazonaws.com", false],
  ["https://ec2..amazonaws.com", false],
  ["https://evil.eu-west-1.elb.amazonaws.com", false],
])("a star stands for one label: %s %s", (url, isTheirs) => {
  expect(endpointProblem(url, ["ec2.*.amazonaws.com"], nothing) === undefined).toBe(isTheirs);
});

test.each([
  ["http://127.0.0.1:8080", "127.0.0.1:8080", true],
  ["http://127.0.0.1:8080/sts", "localhost, 127.0.0.1", true],
  ["http://127.0.0.1:8081", "127.0.0.1:8080", false],
  ["http://127.0.0.2:8080", "127.0.0.1:8080", false],
  ["http://localhost:1", "localhost:1,", true],
  ["http://[::1]:9", "[::1]:9", true],
  ["http://2130706433:9", "127.0.0.1", true],
  ["https://proxy.example", "proxy.example", true],
  ["https://proxy.example", "PROXY.example:443", true],
  ["https://proxy.example:8443", "proxy.example:8443", true],
  ["https://proxy.example:8443", "proxy.example:443", false],
  ["https://sub.proxy.example", "proxy.example", false],
  ["http://proxy.example", "proxy.example", false],
  ["https://user@proxy.example", "proxy.example", false],
])("%s with %s in the environment: %s", (url, variable, isAllowed) => {
  expect(endpointProblem(url, aws, parseAllowedHosts(variable)) === undefined).toBe(isAllowed);
});

test.each([
  "https://proxy.example",
  "proxy.example/path",
  "*",
  "*.example",
  "user@host",
  "a b",
  "host:port",
  "host:99999",
])("%s in the environment is refused", (variable) => {
  expect(() => parseAllowedHosts(variable)).toThrow(ConfigError);
});
