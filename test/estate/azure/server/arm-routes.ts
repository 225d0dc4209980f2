/** Which question a request to Azure Resource Manager asks, by its method and path. */
import type { WireRequest } from "../../server/face.ts";
import { type ArmList, listAt } from "./lists.ts";

/** What can be asked. */
export type ArmQuestion =
  | { readonly kind: "subscriptions" }
  | { readonly kind: "subscription"; readonly subscription: string }
  | { readonly kind: "permissions"; readonly subscription: string }
  | { readonly kind: "list"; readonly subscription: string; readonly list: ArmList }
  | { readonly kind: "instance-view"; readonly subscription: string; readonly group: string; readonly machine: string }
  | { readonly kind: "descendants"; readonly group: string }
  | { readonly kind: "graph" };

type Route = readonly [method: string, path: RegExp, question: (parts: readonly string[]) => ArmQuestion | undefined];

/** Paths in lower case: ARM does not care. */
const routes: readonly Route[] = [
  ["GET", /^\/subscriptions$/, () => ({ kind: "subscriptions" })],
  ["GET", /^\/subscriptions\/([^/]+)$/, ([subscription = ""]) => ({ kind: "subscription", subscription })],
  // Not in the published description, but there: https://github.com/Azure/azure-rest-api-specs/issues/19473
  [
    "GET",
    /^\/subscriptions\/([^/]+)\/providers\/microsoft\.authorization\/permissions$/,
    ([subscription = ""]) => ({ kind: "permissions", subscription }),
  ],
  [
    "GET",
    /^\/subscriptions\/([^/]+)\/resourcegroups\/([^/]+)\/providers\/microsoft\.compute\/virtualmachines\/([^/]+)\/instanceview$/,
    ([subscription = "", group = "", machine = ""]) => ({ kind: "instance-view", subscription, group, machine }),
  ],
  [
    "GET",
    /^\/providers\/microsoft\.management\/managementgroups\/([^/]+)\/descendants$/,
    ([group = ""]) => ({ kind: "descendants", group }),
  ],
  ["POST", /^\/providers\/microsoft\.resourcegraph\/resources$/, () => ({ kind: "graph" })],
  [
    "GET",
    /^\/subscriptions\/([^/]+)\/(.+)$/,
    ([subscription = "", path = ""]) => {
      const list = listAt(path);
      return list === undefined ? undefined : { kind: "list", subscription, list };
    },
  ],
];

/** Undefined for a path that the server does not know: what asks for it is wrong, or the server lacks it. */
export function armQuestion({ method, url }: WireRequest): ArmQuestion | undefined {
  const path = decodeURIComponent(url.pathname).toLowerCase();
  for (const [asked, pattern, question] of routes) {
    const match = asked === method ? pattern.exec(path) : null;
    if (match !== null) return question(match.slice(1));
  }
  return undefined;
}

/** What the ledger, or a fault, names it by. */
export function apiOf(question: ArmQuestion): string {
  const names = {
    subscriptions: "Microsoft.Resources/subscriptions",
    subscription: "Microsoft.Resources/subscriptions",
    permissions: "Microsoft.Authorization/permissions",
    "instance-view": "Microsoft.Compute/virtualMachines/instanceView",
    descendants: "Microsoft.Management/managementGroups/descendants",
    graph: "Microsoft.ResourceGraph/resources",
  };
  return question.kind === "list" ? question.list.resource : names[question.kind];
}
