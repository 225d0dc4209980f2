/** The clients of one scope, made when first needed, and how a call through one of them is watched. */
import { BackupClient, type BackupClientResolvedConfig } from "@aws-sdk/client-backup";
import type { ServiceInputTypes as BackupInput, ServiceOutputTypes as BackupOutput } from "@aws-sdk/client-backup";
import { EC2Client, type EC2ClientResolvedConfig } from "@aws-sdk/client-ec2";
import type { ServiceInputTypes as Ec2Input, ServiceOutputTypes as Ec2Output } from "@aws-sdk/client-ec2";
import { SSMClient, type SSMClientResolvedConfig } from "@aws-sdk/client-ssm";
import type { ServiceInputTypes as SsmInput, ServiceOutputTypes as SsmOutput } from "@aws-sdk/client-ssm";
import type { Client, Command, MetadataBearer, MiddlewareStack } from "@smithy/types";
import type { Clock } from "../../collecting/clock.ts";
import type { Call } from "../../collecting/read-listing.ts";
import { TokenBucket } from "../../collecting/token-bucket.ts";
import type { ClientSettings } from "../client-settings.ts";
import { readQuickly } from "./quick-answers.ts";

/**
 * What one account may ask of one operation in one region, as long as calls have `MaxResults`.
 * https://docs.aws.amazon.com/ec2/latest/devguide/ec2-api-throttling.html
 */
const rate = { burst: 100, perSecond: 20 };

/** The clients of an account in a region. */
export class AwsClients {
  readonly #settings: ClientSettings;
  readonly #clock: Clock;
  readonly #buckets = new Map<object, TokenBucket>();
  #ec2: EC2Client | undefined;
  #ssm: SSMClient | undefined;
  #backup: BackupClient | undefined;

  constructor(settings: ClientSettings, clock: Clock) {
    this.#settings = settings;
    this.#clock = clock;
  }

  get ec2(): EC2Client {
    return (this.#ec2 ??= readQuickly(new EC2Client(this.#settings)));
  }

  get ssm(): SSMClient {
    return (this.#ssm ??= new SSMClient(withoutEndpoint(this.#settings)));
  }

  get backup(): BackupClient {
    return (this.#backup ??= new BackupClient(withoutEndpoint(this.#settings)));
  }

  /** The bucket of an operation: the listings that use it share it. */
  bucketOf(operation: object): TokenBucket {
    let bucket = this.#buckets.get(operation);
    if (bucket === undefined) this.#buckets.set(operation, (bucket = new TokenBucket(rate, this.#clock)));
    return bucket;
  }
}

/** Sends one call. Its input and the answer's fields are the SDK's. */
export type Operation<Input extends object, Output extends object> = (
  clients: AwsClients,
  input: Input,
  call: Call,
) => Promise<Output>;

/** An operation of EC2. */
export function ofEc2<Input extends Ec2Input, Output extends Ec2Output>(
  NewCommand: CommandOf<Ec2Input, Input, Ec2Output, Output, EC2ClientResolvedConfig>,
): Operation<Input, Output> {
  return (clients, input, call) => send(clients.ec2, new NewCommand(input), clients.bucketOf(NewCommand), call);
}

/** An operation of Systems Manager. */
export function ofSsm<Input extends SsmInput, Output extends SsmOutput>(
  NewCommand: CommandOf<SsmInput, Input, SsmOutput, Output, SSMClientResolvedConfig>,
): Operation<Input, Output> {
  return (clients, input, call) => send(clients.ssm, new NewCommand(input), clients.bucketOf(NewCommand), call);
}

/** An operation of Backup. */
export function ofBackup<Input extends BackupInput, Output extends BackupOutput>(
  NewCommand: CommandOf<BackupInput, Input, BackupOutput, Output, BackupClientResolvedConfig>,
): Operation<Input, Output> {
  return (clients, input, call) => send(clients.backup, new NewCommand(input), clients.bucketOf(NewCommand), call);
}

type CommandOf<
  AnyInput extends object,
  Input extends AnyInput,
  AnyOutput extends MetadataBearer,
  Output extends AnyOutput,
  Config,
> = new (input: Input) => Command<AnyInput, Input, AnyOutput, Output, Config>;

async function send<
  AnyInput extends object,
  Input extends AnyInput,
  AnyOutput extends MetadataBearer,
  Output extends AnyOutput,
  Config,
>(
  client: Client<AnyInput, AnyOutput, Config>,
  command: Command<AnyInput, Input, AnyOutput, Output, Config>,
  bucket: TokenBucket,
  call: Call,
): Promise<Output> {
  watchAttempts(command.middlewareStack, bucket, call);
  return await client.send(command, { abortSignal: call.signal });
}

/** Inside of the SDK's retries: every attempt waits for the bucket, is counted, and what it failed with is kept. */
function watchAttempts<Input extends object, Output extends object>(
  stack: MiddlewareStack<Input, Output>,
  bucket: TokenBucket,
  call: Call,
): void {
  stack.add(
    (next) => async (args) => {
      await bucket.take(call.signal);
      call.attempts += 1;
      try {
        return await next(args);
      } catch (error) {
        call.lastError = error;
        throw error;
      }
    },
    { name: "watchAttempts", step: "finalizeRequest", priority: "low" },
  );
}

function withoutEndpoint(settings: ClientSettings): Omit<ClientSettings, "endpoint"> {
  const { endpoint: _endpoint, ...others } = settings;
  return others;
}
