/**
 * Decides whether an endpoint from a config may be called: credentials go there, so it must belong to the provider, or
 * be listed in the environment, which a config cannot change.
 */
import { ConfigError } from "../errors.ts";

/** The environment variable that lists other hosts: `host` (any port) or `host:port`, separated by commas. */
export const allowEndpointsVariable = "POSTUREGATE_ALLOW_ENDPOINTS";

/** Hosts that the environment allows: `host` or `host:port`, lower case. */
export type AllowedHosts = ReadonlySet<string>;

/** Scheme, host, port, path: no user, query, fragment, blank, backslash or escape that two parsers could read differently. */
const urlSyntax = /^https?:\/\/(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::\d{1,5})?(?:\/[\w./~-]*)?$/i;

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * The hosts in {@link allowEndpointsVariable}.
 * @throws ConfigError `invalid-environment` where an entry is no host.
 */
export function parseAllowedHosts(value: string | undefined): AllowedHosts {
  const entries = (value ?? "").split(",").map((entry) => entry.trim());
  return new Set(entries.filter((entry) => entry !== "").map((entry) => canonicalHost(entry)));
}

/**
 * What is wrong with an endpoint; undefined if it may be called.
 * @param domains Provider's own: `amazonaws.com` means that host and all below it; with a `*` in it, the pattern means
 *   just the hosts where exactly one label stands for each `*`.
 */
export function endpointProblem(text: string, domains: readonly string[], allowed: AllowedHosts): string | undefined {
  if (!urlSyntax.test(text) || !URL.canParse(text)) {
    return "an endpoint is written https://host, with a port or a path at most: no user, query or fragment";
  }
  const url = new URL(text);
  if (allowed.has(url.hostname) || allowed.has(`${url.hostname}:${portOf(url)}`)) {
    return url.protocol === "https:" || loopback.test(url.hostname) ? undefined : "only loopback may go without https";
  }
  if (!domains.some((domain) => liesIn(url.hostname, domain))) {
    const examples = domains.length > 4 ? [...domains.slice(0, 4), "…"] : domains;
    return `the host \`${url.hostname}\` is none of the provider's (${examples.join(", ")}) and not in ${allowEndpointsVariable}`;
  }
  if (url.protocol !== "https:") return "an endpoint starts with https://";
  return portOf(url) === "443"
    ? undefined
    : `port ${portOf(url)} is not in ${allowEndpointsVariable}; the provider's is 443`;
}

function liesIn(host: string, domain: string): boolean {
  const labels = host.split(".").reverse();
  const pattern = domain.split(".").reverse();
  const isLongEnough = pattern.includes("*") ? labels.length === pattern.length : labels.length >= pattern.length;
  if (!isLongEnough || labels.includes("")) return false;
  return pattern.every((part, at) => part === labels[at] || part === "*");
}

function canonicalHost(entry: string): string {
  const text = `https://${entry}`;
  if (!urlSyntax.test(text) || !URL.canParse(text) || entry.includes("/")) {
    const message = `${allowEndpointsVariable} holds \`${entry}\`, which is not a host or host:port`;
    throw new ConfigError("invalid-environment", { message, hint: "separate hosts by commas, without https://" });
  }
  const url = new URL(text);
  return /:\d+$/.test(entry.replace(/^\[.*\]/, "")) ? `${url.hostname}:${portOf(url)}` : url.hostname;
}

function portOf(url: URL): string {
  if (url.port !== "") return url.port;
  return url.protocol === "https:" ? "443" : "80";
}
