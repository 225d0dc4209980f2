/** Ways into a Google Cloud estate: a workflow job, with and without a service account, and a key file. */
import { generateKeyPairSync } from "node:crypto";
import { fernhollowJob } from "../../builders/access.ts";
import { uuid } from "../../identifier.ts";
import type { GcpAccess, ServiceAccount, WorkloadIdentityProvider } from "../access.ts";
import type { GcpEstate } from "../estate.ts";
import { numericId, projectNumber } from "./link.ts";

/** The workload identity provider that trusts jobs of Fernhollow's repository, in a project. */
function gitHubProvider(project: string): WorkloadIdentityProvider {
  return {
    name: `projects/${projectNumber(project)}/locations/global/workloadIdentityPools/github/providers/infrastructure`,
    attributeMapping: {
      "google.subject": "assertion.repository_id + ':' + assertion.ref",
      "attribute.repository_id": "assertion.repository_id",
    },
    condition: { repository_id: fernhollowJob.repositoryId },
  };
}

/** `posturegate@project.iam.gserviceaccount.com` */
export function auditAccount(project: string): string {
  return `posturegate@${project}.iam.gserviceaccount.com`;
}

/** The job may act as the service account of a project, and either reads everything that projects permit. */
export function workflowAccess(project: string): GcpAccess {
  const provider = gitHubProvider(project);
  const pool = `//iam.googleapis.com/${provider.name.replace(/\/providers\/.*$/, "")}`;
  const jobs = `principalSet:${pool}/attribute.repository_id/${fernhollowJob.repositoryId}`;
  const email = auditAccount(project);
  return {
    providers: [provider],
    serviceAccounts: [{ email, impersonators: [jobs], isOfMachine: true }],
    readers: [`serviceAccount:${email}`, jobs],
    job: fernhollowJob,
  };
}

/** The estate with the job's access, through its first project. */
export function withWorkflowAccess(estate: GcpEstate): GcpEstate {
  const [first] = estate.projects;
  if (first === undefined) throw new Error("an estate without projects has no way in");
  return { ...estate, access: workflowAccess(first.id) };
}

/** The estate with a new key of a service account, and the key file that Google gave for it. */
export function withKeyFile(estate: GcpEstate, email: string): { estate: GcpEstate; keyFile: object } {
  const { access } = estate;
  const account = access?.serviceAccounts.find((one) => one.email === email);
  if (access === undefined || account === undefined) throw new Error(`${email} is not in the estate`);
  const { publicKey, privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  const id = uuid("key", email).replaceAll("-", "");
  const withKey: ServiceAccount = { ...account, keys: [...(account.keys ?? []), { id, publicKey }] };
  const serviceAccounts = access.serviceAccounts.map((one) => (one === account ? withKey : one));
  return {
    estate: { ...estate, access: { ...access, serviceAccounts } },
    keyFile: {
      type: "service_account",
      project_id: email.replace(/^.*@|\.iam\..*$/g, ""),
      private_key_id: id,
      private_key: privateKey,
      client_email: email,
      client_id: numericId("account", email),
      auth_uri: "https://accounts.google.com/o/oauth2/auth",
      token_uri: "https://oauth2.googleapis.com/token",
      auth_provider_x509_cert_url: "https://www.googleapis.com/oauth2/v1/certs",
      client_x509_cert_url: `https://www.googleapis.com/robot/v1/metadata/x509/${encodeURIComponent(email)}`,
      universe_domain: "googleapis.com",
    },
  };
}
