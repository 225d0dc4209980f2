/** The real AWS SDK against an estate server: clients, and one listing of any kind to its end. */
import * as backup from "@aws-sdk/client-backup";
import * as ec2 from "@aws-sdk/client-ec2";
import * as iam from "@aws-sdk/client-iam";
import { OrganizationsClient } from "@aws-sdk/client-organizations";
import * as ssm from "@aws-sdk/client-ssm";
import { STSClient } from "@aws-sdk/client-sts";
import type { StaticKey } from "../access.ts";
import type { EstateServer } from "./server.ts";

/** Where and as whom a client calls. */
export interface Login {
  readonly server: Pick<EstateServer, "url">;
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
}

/** Credentials of a long-lived key. */
export function credentialsOf({ accessKeyId, secretAccessKey }: StaticKey): Login["credentials"] {
  return { accessKeyId, secretAccessKey };
}

/** A client that does not try again, so that a test sees each answer. */
export function ec2Client(login: Login): ec2.EC2Client {
  return new ec2.EC2Client(settings(login));
}

function iamClient(login: Login): iam.IAMClient {
  return new iam.IAMClient(settings(login));
}

export function stsClient(login: Login): STSClient {
  return new STSClient(settings(login));
}

export function organizationsClient(login: Login): OrganizationsClient {
  return new OrganizationsClient(settings(login));
}

function settings({ server, region, credentials }: Login) {
  return { endpoint: server.url, region, credentials, maxAttempts: 1 };
}

/** What {@link ask} needs of a client. */
interface AnyClient {
  send(command: never): Promise<object>;
  destroy(): void;
}

/** The answer of any command by its name, `ec2:DescribeVpcs`. */
export async function ask(login: Login, api: string, input: object = {}): Promise<Readonly<Record<string, unknown>>> {
  const [service = "", action = ""] = api.split(":");
  const { client, commands } = serviceOf(service, login);
  const Command = (commands as Readonly<Record<string, new (input: object) => never>>)[`${action}Command`]!;
  try {
    const answer = Object.entries(await client.send(new Command(input)));
    return Object.fromEntries(answer.filter(([name]) => name !== "$metadata"));
  } finally {
    client.destroy();
  }
}

function serviceOf(service: string, login: Login): { client: AnyClient; commands: object } {
  if (service === "ec2") return { client: ec2Client(login), commands: ec2 };
  if (service === "iam") return { client: iamClient(login), commands: iam };
  if (service === "ssm") return { client: new ssm.SSMClient(settings(login)), commands: ssm };
  return { client: new backup.BackupClient(settings(login)), commands: backup };
}

/** Everything that a listing gives, page after page. */
export async function askAll(login: Login, api: string, list: string, input: object = {}): Promise<object[]> {
  const found: object[] = [];
  let NextToken: unknown;
  do {
    const page = await ask(login, api, NextToken === undefined ? input : { ...input, NextToken });
    found.push(...(page[list] as object[]));
    NextToken = page["NextToken"];
  } while (NextToken !== undefined);
  return found;
}
