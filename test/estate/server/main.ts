/**
 * An estate server as a process of its own, for benchmarks:
 * `node test/estate/server/main.ts --estate demo [--latency MS] [--faults JSON]`.
 * `--estate` is `demo`, `hostile`, or the size of an ordinary one, as in
 * `{"accounts":25,"regions":["eu-west-1"],"groups":60,"instances":20}`. The first line of standard output is JSON:
 * `{ url, identityTokenUrl }`. It ends when its standard input does. `GET <url>/estate/requests` gives the log.
 */
import { parseArgs } from "node:util";
import { withAccess } from "../builders/access.ts";
import { demoEstate } from "../demo.ts";
import type { Estate } from "../estate.ts";
import { hostileEstate } from "../hostile.ts";
import { ordinaryEstate, type OrdinarySize } from "../ordinary.ts";
import type { PlacedFault } from "./faults.ts";
import { startEstateServer } from "./server.ts";

const { values } = parseArgs({
  options: {
    estate: { type: "string", default: "demo" },
    latency: { type: "string", default: "0" },
    faults: { type: "string", default: "[]" },
  },
});
const server = await startEstateServer({
  estate: estateNamed(values.estate),
  latencyMs: Number(values.latency),
  faults: JSON.parse(values.faults) as PlacedFault[],
});
console.log(JSON.stringify({ url: server.url, identityTokenUrl: server.identityTokenUrl }));
process.stdin.resume().once("end", () => void server.close());

function estateNamed(name: string): Estate {
  if (name === "demo") return demoEstate();
  return name === "hostile" ? hostileEstate() : withAccess(ordinaryEstate(JSON.parse(name) as OrdinarySize));
}
