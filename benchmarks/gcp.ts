/** What auditing five projects costs beyond what nobody could save: calls, and time. */
import { apisToAsk } from "../src/clouds/gcp/needs.ts";
import { callsRatio, timeRatio } from "./collecting-ratios.ts";
import { gcpEstate } from "./estate.ts";
import { judgedTypes } from "./judged-types.ts";
import type { Ratio } from "./ratio.ts";
import { withServedEstate } from "./served-estate.ts";

const size = { projects: 5, instances: 20, firewalls: 50 };
const latencyMs = 30;

/** The identity token, the token for it, and the projects. */
const loginDepth = 3;

/** Audits 20 machines and 50 firewalls in each project, answered after 30 ms. */
export function gcpRatios(): AsyncGenerator<Ratio> {
  return withServedEstate(gcpEstate(size), latencyMs, async function* (estate) {
    await estate.requests();
    await estate.audit();
    const made = await estate.requests();
    const ofProjects = made.filter(({ account }) => account !== undefined).length;
    // One network in each project, of which the effective firewalls are asked.
    const needed = apisToAsk(judgedTypes(undefined)).length;
    yield callsRatio("a project of Google Cloud", ofProjects / size.projects, needed);
    yield {
      what: "calls to log in to Google Cloud and to find projects",
      value: made.length - ofProjects,
      unit: "calls",
      from: `${made.length} in all`,
    };
    // The networks, and then what is in effect in them.
    const floor = { depth: loginDepth + 2, latencyMs, aim: 8 };
    yield await timeRatio("all rules of Google Cloud", () => estate.audit(), floor);
  });
}
