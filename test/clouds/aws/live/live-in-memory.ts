/** A live scope whose AWS is in memory: the SDK's clients, retries and parsers are the real ones. */
import { AwsLiveScope } from "../../../../src/clouds/aws/live/live-scope.ts";
import { LiveClients } from "../../../../src/clouds/aws/live/live-clients.ts";
import { memoised } from "../../../../src/clouds/aws/login/memoised.ts";
import { regionScope } from "../../../../src/clouds/aws/scope-to-read.ts";
import { contextIn } from "../../plugin-context.ts";
import { type Answer, type Answers, type Call, inMemoryAws } from "../login/in-memory-aws.ts";

export const account = "111122223333";
export const region = "eu-west-1";

export interface LiveCase {
  readonly live: AwsLiveScope;
  readonly calls: readonly Call[];
  /** How often credentials were renewed. */
  readonly renewals: () => number;
}

/** `signal` ends the run. Waiting takes no time. */
export function liveScope(answers: Answers, signal: AbortSignal = new AbortController().signal): LiveCase {
  const { handler, calls } = inMemoryAws(answers);
  let renewed = 0;
  const settings = {
    requestHandler: handler,
    maxAttempts: 3,
    retryMode: "standard",
    credentials: memoised(() => Promise.resolve({ accessKeyId: `KEY${renewed}`, secretAccessKey: "secret" })),
  } as const;
  const live = new AwsLiveScope({
    scope: regionScope(account, region),
    clients: new LiveClients({
      ec2: { ...settings, region },
      iam: { ...settings, region: "us-east-1" },
      signal,
    }),
    context: contextIn("/nowhere", { signal }),
    renew: () => void (renewed += 1),
    clock: { now: () => 0, wait: () => Promise.resolve() },
  });
  return { live, calls, renewals: () => renewed };
}

/** An answer of EC2: the content of its element. */
export function ec2Answer(action: string, content = "<return>true</return>"): Answer {
  return { body: `<${action}Response>${content}</${action}Response>` };
}

/** An answer of IAM. */
export function iamAnswer(action: string, content = ""): Answer {
  return { body: `<${action}Response><${action}Result>${content}</${action}Result></${action}Response>` };
}

/** The connection is cut after the call was sent. */
export function cut(): never {
  throw Object.assign(new Error("socket hang up"), { code: "ECONNRESET" });
}
