import { expect, test } from "vitest";
import { Unknown } from "../../../../src/model/unknown.ts";
import { sslPolicy, targetHttpsProxy, targetSslProxy } from "../fixtures/well-configured-networks.ts";
import { only, readScopes, type ScopeContents } from "../scope-parts.ts";

const items = { ssl_policy: [sslPolicy], target_https_proxy: [targetHttpsProxy], target_ssl_proxy: [targetSslProxy] };

function tlsOf(more: ScopeContents) {
  const resources = readScopes({ ...more, items: { ...items, ...more.items } });
  return [
    only(resources, "gcp.compute.target_https_proxy").ext.tls,
    only(resources, "gcp.compute.target_ssl_proxy").ext.tls,
  ];
}

test("a proxy accepts what its policy accepts", () => {
  for (const tls of tlsOf({})) expect(tls).toMatchObject({ minimumVersion: "TLS_1_2", profile: "RESTRICTED" });
});

test("a proxy without a policy accepts what Google's default does", () => {
  const without = {
    target_https_proxy: [{ ...targetHttpsProxy, sslPolicy: null }],
    target_ssl_proxy: [{ ...targetSslProxy, sslPolicy: "" }],
  };
  for (const tls of tlsOf({ items: without })) {
    expect(tls).toEqual({ minimumVersion: "TLS_1_0", profile: "COMPATIBLE", features: [] });
  }
});

test.each(["denied", "complete"] as const)("a policy that a listing that ended %s lacks is unknown", (outcome) => {
  const contents = { items: { ssl_policy: [] }, outcomes: { "compute.sslPolicies.aggregatedList": outcome } };
  for (const tls of tlsOf(contents)) expect(tls).toBeInstanceOf(Unknown);
});
