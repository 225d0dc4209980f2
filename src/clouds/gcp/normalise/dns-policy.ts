/** DNS server policies. */
import type { Resource } from "../../../model/resource.ts";
import { RawObject } from "../../modelling/raw-object.ts";
import { selfLinkPath } from "../self-link.ts";
import { bucket, type Collected } from "./bucket.ts";

/** https://cloud.google.com/dns/docs/reference/rest/v1/policies; there is no package of its types here. */
interface DnsPolicy {
  name?: string;
  enableLogging?: boolean;
  networks?: { networkUrl?: string }[];
}

export function dnsPolicy(collected: Collected): Resource[] {
  const { item, scope } = collected;
  const name = new RawObject<DnsPolicy>(item.raw, item.type).requiredText("name");
  const id = `projects/${scope.account}/policies/${name}`;
  const raw = new RawObject<DnsPolicy>(item.raw, `${item.type} ${id}`);
  const ext = {
    logsQueries: raw.flag("enableLogging") === true,
    networks: raw.objects("networks").map((network) => selfLinkPath(network.requiredText("networkUrl"))),
  };
  return [bucket(collected, { id, name }, { type: "gcp.dns.policy", comType: "resource", com: {}, ext })];
}
