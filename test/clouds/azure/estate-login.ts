/** Reading an estate that a server of ours has, through the real transport and the Azure SDK. */
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { vi } from "vitest";
import { z } from "zod";
import type { AzureParams } from "../../../src/clouds/azure/params.ts";
import azure from "../../../src/clouds/azure/plugin.ts";
import azvm from "../../../src/clouds/azvm/plugin.ts";
import type { ResourceType, ScopeResult } from "../../../src/model/resource.ts";
import type { PluginContext } from "../../../src/plugin.ts";
import { auditClient, auditSecret } from "../../estate/azure/builders/access.ts";
import type { AzureEstate } from "../../estate/azure/estate.ts";
import type { AzureServer } from "../../estate/azure/server/server.ts";
import { contextIn } from "../plugin-context.ts";

/** What is read, and as whom. */
export interface EstateReading {
  readonly cloud?: "azure" | "azvm";
  readonly params?: Partial<AzureParams>;
  readonly needs?: readonly ResourceType[] | "all";
  readonly context?: Partial<PluginContext>;
}

/** What NODE_EXTRA_CA_CERTS would do before the process starts. */
export function trust(server: AzureServer): void {
  setDefaultCACertificates([...getCACertificates("default"), server.certificate]);
}

/** Reads with the audit's secret unless the params log in otherwise. */
export async function readEstate(
  server: AzureServer,
  estate: AzureEstate,
  { cloud = "azure", params, needs = "all", context }: EstateReading = {},
): Promise<ScopeResult[]> {
  vi.stubEnv("AZURE_AUTHORITY_HOST", server.url);
  const login = params ?? { tenant: estate.tenant.id, client: auditClient, secret: auditSecret };
  const module = cloud === "azure" ? azure : azvm;
  const created = module.create(
    module.params(z).parse({ endpoint: server.url, ...login }),
    contextIn("/tmp", { audit: "test", now: new Date(estate.collectedAt), ...context }),
  );
  const parts: ScopeResult[] = [];
  const wanted = needs === "all" ? needs : new Set(needs);
  for await (const part of created.read({ needs: wanted, known: [], progress: () => undefined })) parts.push(part);
  await created.done?.();
  return parts;
}
