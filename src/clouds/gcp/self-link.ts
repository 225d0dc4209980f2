/** Self links of Google Cloud: the canonical ids of its resources. */

/**
 * The path of a self link or of a reference from `projects/` on, whatever host and version stand before it; a text without
 * one as it is. https://cloud.google.com/apis/design/resource_names
 */
export function selfLinkPath(url: string): string {
  return /(?:^|\/)(projects\/.+)$/.exec(url)?.[1] ?? url;
}

/** The last part of a self link: the name. */
export function lastPart(url: string): string {
  return url.slice(url.lastIndexOf("/") + 1);
}

/** `projects/shop/…` → `shop`; undefined where the text is no self link. */
export function projectOf(url: string): string | undefined {
  return /^projects\/([^/]+)/.exec(selfLinkPath(url))?.[1];
}

/** The region that a self link of a region, a zone, or something in one names; `global` where there is none. */
export function regionOf(url: string): string {
  const path = selfLinkPath(url);
  const region = /\/regions\/([^/]+)/.exec(path)?.[1];
  const zone = /\/zones\/([^/]+)/.exec(path)?.[1];
  return region ?? zone?.replace(/-[^-]+$/, "") ?? "global";
}

/** The zone that a self link names. */
export function zoneOf(url: string): string | undefined {
  return /\/zones\/([^/]+)/.exec(selfLinkPath(url))?.[1];
}
