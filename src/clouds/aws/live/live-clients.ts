/** The clients of one scope: those that read try again, those that change something only where nothing was done. */
import { EC2Client, type EC2ClientResolvedConfig } from "@aws-sdk/client-ec2";
import type { ServiceInputTypes as Ec2Input, ServiceOutputTypes as Ec2Output } from "@aws-sdk/client-ec2";
import { IAMClient, type IAMClientResolvedConfig } from "@aws-sdk/client-iam";
import type { ServiceInputTypes as IamInput, ServiceOutputTypes as IamOutput } from "@aws-sdk/client-iam";
import type { Command, MetadataBearer } from "@smithy/types";
import type { ClientSettings } from "../client-settings.ts";
import { WriteRetries } from "./write-retries.ts";

/** What the clients of a scope are made with. */
export interface LiveClientSettings {
  readonly ec2: ClientSettings;
  /** IAM knows one region of each partition. */
  readonly iam: ClientSettings;
  /** Once aborted, no call that changes something is sent again. */
  readonly signal: AbortSignal;
}

/** The clients of an account in a region. */
export class LiveClients {
  readonly ec2: EC2Client;
  readonly iam: IAMClient;
  readonly changingEc2: EC2Client;
  readonly changingIam: IAMClient;

  constructor({ ec2, iam, signal }: LiveClientSettings) {
    this.ec2 = new EC2Client(ec2);
    this.iam = new IAMClient(iam);
    this.changingEc2 = new EC2Client({ ...ec2, retryStrategy: new WriteRetries(ec2.maxAttempts, signal) });
    this.changingIam = new IAMClient({ ...iam, retryStrategy: new WriteRetries(iam.maxAttempts, signal) });
  }
}

/** A command of EC2, by its class. */
export type Ec2Command<Input extends Ec2Input, Output extends Ec2Output> = CommandOf<
  Ec2Input,
  Input,
  Ec2Output,
  Output,
  EC2ClientResolvedConfig
>;

/** A command of IAM, by its class. */
export type IamCommand<Input extends IamInput, Output extends IamOutput> = CommandOf<
  IamInput,
  Input,
  IamOutput,
  Output,
  IAMClientResolvedConfig
>;

type CommandOf<
  AnyInput extends object,
  Input extends AnyInput,
  AnyOutput extends MetadataBearer,
  Output extends AnyOutput,
  Config,
> = new (input: Input) => Command<AnyInput, Input, AnyOutput, Output, Config>;

/** Sends one call that reads. Its input and the answer's fields are the SDK's. */
export type Read<Input extends object, Output extends object> = (
  clients: LiveClients,
  input: Input,
  abortSignal: AbortSignal,
) => Promise<Output>;

/** A call of EC2 that reads. */
export function readingEc2<Input extends Ec2Input, Output extends Ec2Output>(
  NewCommand: Ec2Command<Input, Output>,
): Read<Input, Output> {
  return (clients, input, abortSignal) => clients.ec2.send(new NewCommand(input), { abortSignal });
}

/** A call of IAM that reads. */
export function readingIam<Input extends IamInput, Output extends IamOutput>(
  NewCommand: IamCommand<Input, Output>,
): Read<Input, Output> {
  return (clients, input, abortSignal) => clients.iam.send(new NewCommand(input), { abortSignal });
}
