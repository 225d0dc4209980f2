import { expect, test } from "vitest";
import { parse } from "yaml";
import { baseConfig } from "../../src/config/base-config.ts";
import { settingsSchema } from "../../src/config/settings.ts";

test("the base says what the schema takes for granted, so that what is printed is what holds", () => {
  const { gate, limits, exemptions } = parse(baseConfig);
  const taken = settingsSchema.parse({});
  expect({ gate, limits, exemptions }).toEqual({
    gate: taken.gate,
    limits: taken.limits,
    exemptions: taken.exemptions,
  });
});

test("the defaults are those of the documentation", () => {
  expect(parse(baseConfig)).toMatchObject({
    run: ["mockaudit"],
    gate: { failOn: "high", newOnly: false, onUnknown: "fail" },
    limits: { attempts: 8, callSeconds: 30, scopeMinutes: 10, runMinutes: 60, doneSeconds: 60 },
    audits: {
      demo: { clouds: ["demo"], events: ["rules"], alerts: ["sarif", "jobsummary", "annotations"] },
      mockaudit: { clouds: ["mockcloud"], stores: ["filestore"], events: ["mockevent"], alerts: ["filestore"] },
    },
    plugins: { demo: { plugin: "replay", params: { path: "posturegate:demo" } } },
  });
});
