/** What the events on the disks of Azure's machines share: which encryption satisfies, and what is told of a disk. */
import type { z } from "zod";
import type { Evaluation } from "../model/evaluation.ts";
import type { Json } from "../model/json.ts";
import type { Com, Ext, Resource } from "../model/resource.ts";
import type { RuleSummary } from "../model/rule.ts";
import { severities, type Severity } from "../model/severity.ts";
import { type Known, Unknown, type UnknownCause } from "../model/unknown.ts";
import type { EventPlugin, ScopeView } from "../plugin.ts";
import { referenceOf } from "./reference.ts";

/** Ways in which a disk can be encrypted, which params name. */
const encryptionKinds = ["guest", "host", "confidential", "customer-managed", "platform"] as const;
type EncryptionKind = (typeof encryptionKinds)[number];

/** Params of the events on disks. */
export interface DiskEncryptionParams {
  readonly severity: Severity;
  readonly accept: readonly EncryptionKind[];
}

/** The schema of {@link DiskEncryptionParams}. */
export function diskEncryptionParams(zod: typeof z): z.ZodType<DiskEncryptionParams> {
  return zod.strictObject({
    severity: zod.enum(severities).default("medium").describe("Severity of the findings."),
    accept: zod
      .array(zod.enum(encryptionKinds))
      .min(1, "name at least one kind of encryption")
      .default(["guest", "host", "confidential"])
      .describe(
        "Kinds of encryption of which one is enough: `guest` (Azure Disk Encryption), `host` (encryption at host), " +
          "`confidential` (a key that only the confidential machine has), `customer-managed` (storage, with a key of " +
          "yours), `platform` (storage, with a key of Azure's, which every managed disk has).",
      ),
  });
}

/** A disk of `com.disks` of a machine view. */
interface ViewedDisk {
  readonly name: string;
  readonly isOsDisk: boolean;
  readonly isEphemeral: boolean;
  readonly isManaged: boolean;
  readonly guestEncryption: Known<boolean>;
  readonly hostEncryption: boolean;
  readonly confidential: boolean;
  readonly encryption?: string | undefined;
}

type ViewedMachine = Resource & {
  readonly com: Com & { readonly disks: Known<readonly ViewedDisk[]> };
  readonly ext: Ext;
};

/** What tells one event from the other. */
export interface DiskQuestion {
  readonly params: DiskEncryptionParams;
  readonly rule: Pick<RuleSummary, "id" | "title" | "description">;
  /** `OS disk`, `data disk`. */
  readonly what: string;
  readonly isMeant: (disk: ViewedDisk) => boolean;
  /** The evaluation of a machine that has no such disk. */
  readonly none: "skip" | "unknown";
}

const machinesApi = "Microsoft.Compute/virtualMachines";
const machineType = "azvm.compute.virtual_machine";

/** The event: one evaluation for each machine of the cloud `azvm`, one for what could not be listed. */
export function diskEncryptionEvent(question: DiskQuestion): EventPlugin {
  const rule = ruleOf(question);
  return {
    needs: [machineType],
    rules: [rule],
    evaluate: function* (view: ScopeView): Iterable<Evaluation> {
      for (const machine of view.resources.filter(isViewedMachine)) {
        yield { rule, resource: referenceOf(machine), scope: view.scope.id, ...judged(machine, question, view) };
      }
      const cause = unseenCause(view);
      if (cause === undefined) return;
      const { id, cloud, account, region } = view.scope;
      const resource = { id, name: id, type: machineType, cloud, account, region };
      yield { rule, resource, scope: id, status: "unknown", cause };
    },
  };
}

function isViewedMachine(resource: Resource): resource is ViewedMachine {
  return resource.ext.type === machineType;
}

type Judged = Omit<Evaluation, "rule" | "resource" | "scope">;

/** A disk that is known to lack all of what is accepted fails the machine, whatever is not known of its others. */
function judged({ com, ext }: ViewedMachine, question: DiskQuestion, { scope }: ScopeView): Judged {
  if (com.disks instanceof Unknown) return { status: "unknown", cause: com.disks.cause };
  const { params, what } = question;
  const disks = com.disks.filter(question.isMeant);
  if (disks.length === 0) return withoutDisks(question, scope.id);
  const lacking = disks.filter((disk) => isAccepted(disk, params.accept) === false);
  if (lacking.length > 0) return failed({ com, ext, lacking, disks, question });
  const doubt = disks.map((disk) => isAccepted(disk, params.accept)).find((answer) => answer instanceof Unknown);
  if (doubt instanceof Unknown) return { status: "unknown", cause: doubt.cause };
  return { status: "pass", message: `Each ${what} is encrypted as accepted.` };
}

function withoutDisks({ none, what }: DiskQuestion, scope: string): Judged {
  const message = `The machine names no ${what}.`;
  if (none === "skip") return { status: "skip", message };
  return { status: "unknown", cause: { kind: "not-collected", scope, api: machinesApi, message } };
}

function isAccepted(disk: ViewedDisk, accept: readonly EncryptionKind[]): Known<boolean> {
  const answers = accept.map((kind) => isEncrypted[kind](disk));
  if (answers.includes(true)) return true;
  return answers.find((answer) => answer instanceof Unknown) ?? false;
}

/** Whatever storage holds it is encrypted there: with the platform's key at least. */
const isEncrypted: Readonly<Record<EncryptionKind, (disk: ViewedDisk) => Known<boolean>>> = {
  guest: ({ guestEncryption }) => guestEncryption,
  host: ({ hostEncryption }) => hostEncryption,
  confidential: ({ confidential }) => confidential,
  "customer-managed": ({ encryption }) => encryption === "customer-managed",
  platform: ({ encryption }) => encryption !== undefined,
};

function failed(found: {
  readonly com: Com;
  readonly ext: Ext;
  readonly lacking: readonly ViewedDisk[];
  readonly disks: readonly ViewedDisk[];
  readonly question: DiskQuestion;
}): Judged {
  const { com, ext, lacking, disks, question } = found;
  const names = lacking.map(({ name }) => name).sort();
  const told = lacking.map((disk) => `${question.what} ${disk.name} is ${protectionText(disk)}`);
  return {
    status: "fail",
    message: told.join("; "),
    evidence: disks.map(evidenceOf),
    facets: names.map((name) => `${question.what} ${name}`),
    record: {
      ext,
      com: {
        description: `Of the machine ${com.id}: ${told.join("; ")}.`,
        recommendation: remediation,
      },
    },
  };
}

/** What the disk has, as it was not enough. */
function protectionText({ isEphemeral, isManaged, encryption }: ViewedDisk): string {
  if (isEphemeral) return "ephemeral, on the host, and not encrypted there";
  const key = encryption === "customer-managed" ? "a customer-managed key" : "the platform's key";
  return `encrypted by its storage only, with ${key}${isManaged ? "" : ", as a file in a storage account"}`;
}

function evidenceOf(disk: ViewedDisk): Json {
  return {
    disk: disk.name,
    guest: disk.guestEncryption instanceof Unknown ? "unknown" : disk.guestEncryption,
    host: disk.hostEncryption,
    confidential: disk.confidential,
    storage: disk.encryption ?? "none",
    placement: disk.isEphemeral ? "ephemeral" : disk.isManaged ? "managed disk" : "storage account",
  };
}

/** Why machines of the scope may not be among its resources. The cloud `azure` alone reads no instance views. */
function unseenCause({ scope, ledger, index }: ScopeView): UnknownCause | undefined {
  if (scope.cloud === "azure") {
    const account = scope.account.toLowerCase();
    const others = [...index.scopes.values()];
    if (others.some((one) => one.cloud === "azvm" && one.account.toLowerCase() === account)) return undefined;
    const message = "Instance views are read by the cloud azvm, which did not read this subscription in this audit.";
    return { kind: "not-collected", scope: scope.id, message };
  }
  if (scope.cloud !== "azvm") return undefined;
  const entry = ledger.get(machinesApi);
  if (entry === undefined) {
    const message = `${machinesApi} was not asked in ${scope.id}.`;
    return { kind: "not-collected", scope: scope.id, api: machinesApi, message };
  }
  const { outcome, permission, message = `${machinesApi} ended ${outcome} in ${scope.id}.` } = entry;
  if (outcome === "complete" || outcome === "disabled") return undefined;
  return {
    kind: outcome,
    scope: scope.id,
    api: machinesApi,
    message,
    ...(permission === undefined ? {} : { permission }),
  };
}

const remediation =
  "Switch encryption at host on (`az vm update --set securityProfile.encryptionAtHost=true`, while the machine is " +
  "deallocated), or use Azure Disk Encryption, which Azure retires in September 2028.";

function ruleOf({ params, rule }: DiskQuestion): RuleSummary {
  return {
    ...rule,
    severity: params.severity,
    tags: ["encryption"],
    resource: machineType,
    apis: [machinesApi],
    remediation,
    controls: {},
    references: [
      "https://learn.microsoft.com/azure/virtual-machines/disk-encryption-overview",
      "https://learn.microsoft.com/rest/api/compute/virtual-machines/instance-view",
    ],
  };
}
