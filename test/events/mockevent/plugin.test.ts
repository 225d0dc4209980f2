import { describe, expect, it, test } from "vitest";
import { z } from "zod";
import { declaration } from "../../../src/events/mockevent/params.ts";
import plugin from "../../../src/events/mockevent/plugin.ts";
import { resourceOf, viewOf } from "../views.ts";

function evaluated(params: unknown, raws: readonly unknown[], type = "mock") {
  const event = plugin.create(declaration.params(z).parse(params));
  return [...event.evaluate(viewOf(raws.map((raw, n) => resourceOf({ id: `mock:${n}`, type }, raw))))];
}

describe("mockevent", () => {
  it("fails every third record, mildly, with what decided", () => {
    const evaluations = evaluated(
      {},
      [0, 1, 2, 3].map((data) => ({ data })),
    );
    expect(evaluations.map(({ status }) => status)).toEqual(["fail", "pass", "pass", "fail"]);
    expect(evaluations[3]).toMatchObject({
      rule: { id: "mock_event", severity: "informational" },
      resource: { id: "mock:3" },
      message: "3 is divisible by 3",
      evidence: { data: 3, n: 3 },
      record: { ext: { type: "x.y", data: 3, n: 3 }, com: { description: "Mock record 3." } },
    });
  });

  test.each([[undefined], [null], ["text"], [{}], [{ data: "3" }], [{ data: Number.NaN }]])(
    "takes a record with raw %j for number 1",
    (raw) => {
      expect(evaluated({ n: 1 }, [raw]).map(({ message }) => message)).toEqual(["1 is divisible by 1"]);
      expect(evaluated({ n: 2 }, [raw]).map(({ status }) => status)).toEqual(["pass"]);
    },
  );

  it("leaves other resources alone", () => {
    expect(evaluated({}, [{ data: 3 }], "network")).toEqual([]);
  });

  it("has the severity of its params", () => {
    expect(evaluated({ severity: "critical" }, [{ data: 0 }])[0]?.rule.severity).toBe("critical");
  });

  test.each([[{ n: 0 }], [{ n: 1.5 }], [{ severity: "bad" }], [{ m: 1 }]])("refuses the params %j", (params) => {
    expect(declaration.params(z).safeParse(params).success).toBe(false);
  });
});
