/** Regions and zones of Google Cloud, as many as matter: an aggregated list names them all. */

/** Region → letters of its zones. https://cloud.google.com/compute/docs/regions-zones */
const regions: Readonly<Record<string, string>> = {
  "africa-south1": "abc",
  "asia-east1": "abc",
  "asia-northeast1": "abc",
  "asia-south1": "abc",
  "asia-southeast1": "abc",
  "australia-southeast1": "abc",
  "europe-central2": "abc",
  "europe-north1": "abc",
  "europe-west1": "bcd",
  "europe-west2": "abc",
  "europe-west3": "abc",
  "europe-west4": "abc",
  "europe-west6": "abc",
  "me-west1": "abc",
  "northamerica-northeast1": "abc",
  "southamerica-east1": "abc",
  "us-central1": "abcf",
  "us-east1": "bcd",
  "us-east4": "abc",
  "us-west1": "abc",
};

const zones = Object.entries(regions).flatMap(([region, letters]) =>
  letters.split("").map((letter) => `zones/${region}-${letter}`),
);

/** Names of all scopes of some kinds, as aggregated lists have them: `global`, `regions/us-east1`, `zones/us-east1-b`. */
export function scopeNames(kinds: readonly ("global" | "regions" | "zones")[]): string[] {
  return kinds.flatMap((kind) => {
    if (kind === "global") return ["global"];
    return kind === "zones" ? zones : Object.keys(regions).map((region) => `regions/${region}`);
  });
}

/** Where an object is, as aggregated lists name it. */
export function scopeNameOf(object: { readonly zone?: unknown; readonly region?: unknown }): string {
  const link = [object.zone, object.region].find((one) => typeof one === "string" && one !== "");
  return typeof link === "string" ? link.split("/").slice(-2).join("/") : "global";
}
