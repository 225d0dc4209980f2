import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { alertMark, parseAlertMark } from "../../src/report/alert-mark.ts";
import { visible } from "../../src/report/escape.ts";
import { anyHostileString } from "./hostile-strings.ts";
import { sampleFinding, sampleResource } from "./sample-report.ts";

/** As long as clouds allow: what is longer than a message can hold is no mark. */
const someText = anyHostileString().map((text) => text.slice(0, 300));

describe("the mark of an alert", () => {
  test("gives back the finding that it was made of, whatever its texts are", () => {
    fc.assert(
      fc.property(someText, someText, fc.array(someText, { maxLength: 4 }), (id, name, facets) => {
        const finding = sampleFinding({ resource: sampleResource(id, { name }), facets });
        const mark = parseAlertMark(`What is wrong.\n${alertMark(finding)}`);
        const { fingerprint, scope, resource } = finding;
        const { cloud, account, region, type } = resource;
        expect(mark).toEqual({
          fingerprint,
          scope,
          resource: { id, name, type, cloud, account, region },
          facets: [...facets].sort(),
        });
      }),
    );
  });

  test("is one visible line", () => {
    fc.assert(
      fc.property(someText, (name) => {
        const mark = alertMark(sampleFinding({ resource: sampleResource("id", { name }) }));
        expect(mark).toBe(visible(mark));
        expect(mark).not.toMatch(/(?<!\\)\[[^\]]*\]\(/);
      }),
    );
  });

  test("is read where GitHub has taken the escapes away", () => {
    const finding = sampleFinding({ facets: ["tcp/22 from {0}", "[x](1)"] });
    const plain = alertMark(finding)
      .replaceAll(/\\([[\]\\])/g, "$1")
      .replaceAll(/\{\{(\d+)\}\}/g, "{$1}");
    expect(parseAlertMark(plain)?.facets).toEqual(["[x](1)", "tcp/22 from {0}"]);
  });

  test("keeps what a dismissal accepted, so that what came later is not accepted with it", () => {
    const dismissal = {
      fingerprint: "f".repeat(64),
      facets: ["tcp/22 from 10.0.0.0/8"],
      alert: 7,
      url: "https://github.com/octo/infra/security/code-scanning/7",
      reason: "won't fix",
      by: "security-lead",
      at: "2026-11-16T06:00:00Z",
    };
    const mark = alertMark(sampleFinding({ facets: ["tcp/22 from 0.0.0.0/0"], dismissal }));
    expect(parseAlertMark(mark)?.facets).toEqual(["tcp/22 from 10.0.0.0/8"]);
  });

  test("leaves facets out where they would fill the message", () => {
    const facets = Array.from({ length: 500 }, (_, index) => `tcp/${index} from 0.0.0.0/0`);
    expect(parseAlertMark(alertMark(sampleFinding({ facets })))).toMatchObject({ facets: undefined });
  });

  test.each([
    "",
    "no mark",
    "Finding: ",
    "Finding: {}",
    "Finding: null",
    'Finding: {"fingerprint":"abc","scope":"s","resource":{}}',
    `Finding: {"fingerprint":"${"a".repeat(64)}","scope":1,"resource":{"id":"i","name":"n","type":"t","cloud":"c","account":"a","region":"r"}}`,
    `Finding: {"fingerprint":"${"a".repeat(64)}","scope":"s","resource":{"id":"i"}}`,
  ])("is none in %j", (message) => {
    expect(parseAlertMark(message)).toBeUndefined();
  });
});
