/** Reserved addresses. */
import type { protos } from "@google-cloud/compute";
import type { Resource } from "../../../model/resource.ts";
import { selfLinkPath } from "../self-link.ts";
import { bucket, type Collected, identityOf, linked } from "./bucket.ts";

type Address = protos.google.cloud.compute.v1.IAddress;

export function address(collected: Collected): Resource[] {
  const raw = linked<Address>(collected);
  const users = raw.texts("users").map((user) => selfLinkPath(user));
  const status = raw.text("status") ?? "";
  const com = {
    address: raw.text("address") ?? "",
    isInUse: status === "IN_USE" || users.length > 0,
    networkInterface: users[0],
  };
  const ext = {
    isExternal: (raw.text("addressType") ?? "EXTERNAL") === "EXTERNAL",
    status,
    purpose: raw.text("purpose"),
    createdAt: raw.time("creationTimestamp"),
  };
  const identity = identityOf(raw, raw.textsByName("labels"));
  return [bucket(collected, identity, { type: "gcp.compute.address", comType: "address", com, ext })];
}
