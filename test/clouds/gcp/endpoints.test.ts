import { expect, test } from "vitest";
import { exchangeUrl, keyTokenUrl, serviceUrl } from "../../../src/clouds/gcp/endpoints.ts";

test.each([
  [undefined, "https://dns.googleapis.com"],
  ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
  ["https://gateway.example.com/google", "https://gateway.example.com/google"],
  ["https://compute-audit.p.googleapis.com", "https://dns-audit.p.googleapis.com"],
  ["https://compute.s3nsapis.fr", "https://dns.s3nsapis.fr"],
  ["https://computer.example.com", "https://computer.example.com"],
])("under the endpoint %s, DNS is called at %s", (endpoint, url) => {
  expect(serviceUrl({ endpoint }, "dns")).toBe(url);
});

test("tokens come from below the endpoint, unless they have one of their own", () => {
  expect(exchangeUrl({})).toBe("https://sts.googleapis.com/v1/token");
  expect(keyTokenUrl({})).toBe("https://oauth2.googleapis.com/token");
  expect(exchangeUrl({ endpoint: "http://127.0.0.1:1" })).toBe("http://127.0.0.1:1/v1/token");
  expect(keyTokenUrl({ endpoint: "http://127.0.0.1:1" })).toBe("http://127.0.0.1:1/token");
  expect(exchangeUrl({ endpoint: "http://127.0.0.1:1", tokenEndpoint: "https://sts.example.com/x" })).toBe(
    "https://sts.example.com/x",
  );
});
