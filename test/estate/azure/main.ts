/**
 * An Azure server as a process of its own, for benchmarks and by hand:
 * `node test/estate/azure/main.ts --estate fernhollow [--latency MS] [--faults JSON]`.
 * `--estate` is `fernhollow`, `hostile`, or the size of an ordinary one, as in
 * `{"subscriptions":5,"machines":20,"groups":50}`. The first line of standard output is JSON:
 * `{ url, metadataUrl, identityTokenUrl, certificatePath }`. It ends when its standard input does.
 * `GET <metadataUrl>/estate/requests` gives the log.
 */
import { parseArgs } from "node:util";
import type { PlacedFault } from "../server/faults.ts";
import { fernhollowAzure } from "./demo.ts";
import type { AzureEstate } from "./estate.ts";
import { hostileAzure } from "./hostile.ts";
import { ordinaryAzure, type OrdinaryAzureSize } from "./ordinary.ts";
import { startAzureServer } from "./server/server.ts";

const { values } = parseArgs({
  options: {
    estate: { type: "string", default: "fernhollow" },
    latency: { type: "string", default: "0" },
    faults: { type: "string", default: "[]" },
  },
});
const server = await startAzureServer({
  estate: estateNamed(values.estate),
  latencyMs: Number(values.latency),
  faults: JSON.parse(values.faults) as PlacedFault[],
});
const { url, metadataUrl, identityTokenUrl, certificatePath } = server;
console.log(JSON.stringify({ url, metadataUrl, identityTokenUrl, certificatePath }));
process.stdin.resume().once("end", () => void server.close());

function estateNamed(name: string): AzureEstate {
  if (name === "fernhollow") return fernhollowAzure();
  return name === "hostile" ? hostileAzure() : ordinaryAzure(JSON.parse(name) as OrdinaryAzureSize);
}
