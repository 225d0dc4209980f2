/**
 * A Google Cloud estate server as a process of its own, for benchmarks:
 * `node test/estate/gcp/main.ts --estate demo [--latency MS] [--faults JSON]`.
 * `--estate` is `demo`, `hostile`, or the size of an ordinary one, as in
 * `{"projects":5,"instances":20,"firewalls":50}`. The first line of standard output is JSON:
 * `{ url, identityTokenUrl, workloadIdentityProvider }`. It ends when its standard input does. `GET <url>/estate/requests` gives the log.
 */
import { parseArgs } from "node:util";
import type { PlacedFault } from "../server/faults.ts";
import { fernhollowGcp } from "./demo/fernhollow.ts";
import type { GcpEstate } from "./estate.ts";
import { hostileGcp } from "./hostile.ts";
import { ordinaryGcp, type OrdinaryGcpSize } from "./ordinary.ts";
import { startGcpServer } from "./server/server.ts";

const { values } = parseArgs({
  options: {
    estate: { type: "string", default: "demo" },
    latency: { type: "string", default: "0" },
    faults: { type: "string", default: "[]" },
  },
});
const estate = estateNamed(values.estate);
const server = await startGcpServer({
  estate,
  latencyMs: Number(values.latency),
  faults: JSON.parse(values.faults) as PlacedFault[],
});
const { url, identityTokenUrl } = server;
const workloadIdentityProvider = estate.access?.providers[0]?.name;
console.log(JSON.stringify({ url, identityTokenUrl, workloadIdentityProvider }));
process.stdin.resume().once("end", () => void server.close());

function estateNamed(name: string): GcpEstate {
  if (name === "demo") return fernhollowGcp();
  return name === "hostile" ? hostileGcp() : ordinaryGcp(JSON.parse(name) as OrdinaryGcpSize);
}
