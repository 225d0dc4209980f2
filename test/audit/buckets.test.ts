import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bucketsOf, redactedPart } from "../../src/audit/buckets.ts";
import type { CollectedItem, ScopeResult } from "../../src/model/resource.ts";
import { item, model, now, scopeOf, stream } from "./in-memory.ts";

const kinds = ["good", "malformed", "unfindable", "mysterious"] as const;

function itemOf(kind: (typeof kinds)[number], number: number): CollectedItem {
  if (kind === "malformed") return item(`${number}`, { malformed: true });
  if (kind === "unfindable") return item(`${number}`, { secret: "unfindable" });
  if (kind === "mysterious") return item(`${number}`, { malformed: true }, "acme.mystery");
  return item(`${number}`);
}

describe("buckets of a provider with a model", () => {
  it("hold every object that is understood, in order, and no other one vanishes untold", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...kinds)), (given) => {
        const part = stream("acme:1:n", ...given.map(itemOf));
        const redacted = redactedPart(part, model, "a");
        const buckets = bucketsOf(redacted.part, model, "a", true);
        const good = given.flatMap((kind, number) => (kind === "good" ? [`${number}`] : []));
        expect(buckets.resources.map(({ com }) => com.id)).toEqual(good);
        const count = (kind: string): number => given.filter((one) => one === kind).length;
        expect(redacted.part.ledger).toHaveLength(part.ledger.length + count("unfindable"));
        expect(buckets.ledger).toHaveLength(count("malformed"));
        expect([...redacted.problems, ...buckets.problems]).toHaveLength(count("mysterious"));
        const lost = [...redacted.part.ledger.slice(part.ledger.length), ...buckets.ledger];
        for (const entry of lost) {
          expect(entry).toMatchObject({ audit: "a", scope: "acme:1:n", api: "acme:ListDisks", outcome: "failed" });
        }
      }),
    );
  });

  it("are asked of the model all at once where nothing is wrong with them", () => {
    let calls = 0;
    const counting: typeof model = {
      ...model,
      normalise: (part) => {
        calls++;
        return model.normalise(part);
      },
    };
    bucketsOf(stream("acme:1:n", item("1"), item("2"), item("3")), counting, "a", true);
    expect(calls).toBe(1);
  });

  it.each([
    [true, { id: "1" }],
    [false, undefined],
  ])("keep the provider's objects only where they are wanted: %s", (keepRaw, raw) => {
    const [resource] = bucketsOf(stream("acme:1:n", item("1")), model, "a", keepRaw).resources;
    expect(resource?.raw).toEqual(raw);
    expect(resource?.com.id).toBe("1");
  });
});

describe("buckets of a cloud without a model", () => {
  const collectedAt = now.toISOString();
  const part = (...resources: CollectedItem[]): ScopeResult => ({
    scope: scopeOf("own:1:n"),
    stage: "stream",
    resources,
    ledger: [],
  });

  it("are those that it gives, filled up from the scope", () => {
    const given = { type: "own.x.thing", raw: 1, collectedAt, ext: { size: 2 }, com: { id: "x", tags: { a: "b" } } };
    expect(bucketsOf(part(given), undefined, "a", true)).toEqual({
      resources: [
        {
          raw: 1,
          ext: { type: "own.x.thing", size: 2 },
          com: {
            cloud: "own",
            type: "thing",
            id: "x",
            name: "x",
            account: "1",
            region: "n",
            tags: { a: "b" },
            collectedAt,
          },
        },
      ],
      ledger: [],
      problems: [],
    });
  });

  it("cannot claim another type than their item has", () => {
    const given = { type: "own.thing", raw: 1, collectedAt, ext: { type: "aws.ec2.vpc" }, com: { id: "x" } };
    expect(bucketsOf(part(given), undefined, "a", true).resources[0]?.ext.type).toBe("own.thing");
  });

  it("are not redacted: no model knows where their secrets are", () => {
    const given = part({ type: "own.thing", raw: { secret: "s" }, collectedAt, com: { id: "x" } });
    expect(redactedPart(given, undefined, "a")).toEqual({ part: given, problems: [] });
  });
});
