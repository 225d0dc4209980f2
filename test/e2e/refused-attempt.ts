/** One way round an approval, tried twice, and what came of it. */
import type { WorkflowPayload } from "../estate/github/people.ts";
import type { FakeRepository } from "../estate/github/repository.ts";
import { branchFiles, claims, copyOf, type Remediated, type Started } from "./remediated-repository.ts";

/** What somebody tries on the issue of a plan. */
export interface Attempt {
  readonly what: string;
  /** Does it, and gives the event of the run. */
  readonly attempt: (at: Remediated) => WorkflowPayload;
  readonly run?: Started;
  readonly gitHub?: Partial<FakeRepository>;
  /** Part of the refusal. */
  readonly says: string;
  /** The issue that tells it; 1 unless told otherwise, none where there is nobody to tell. */
  readonly tells?: number | "nobody";
}

/** What came of both runs. */
export interface TwiceTried {
  /** Exit code, and whether the log says what it should, of each. */
  readonly runs: readonly (readonly [exitCode: number | null, says: boolean])[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly writes: readonly object[];
  readonly claims: readonly string[];
  readonly journals: readonly string[];
  /** Issue, and whether the comment says what it should, of each. */
  readonly comments: readonly (readonly [issue: number, says: boolean])[];
}

/** What must come of it. */
export function refusedOnce({ tells = 1 }: Attempt): TwiceTried {
  return {
    runs: [
      [1, true],
      [1, true],
    ],
    outputs: {},
    writes: [],
    claims: [],
    journals: [],
    comments: tells === "nobody" ? [] : [[tells, true]],
  };
}

/** On a copy of a repository with a plan. */
export async function triedTwice({ attempt, run, gitHub, says }: Attempt, planned: Remediated): Promise<TwiceTried> {
  const at = await copyOf(planned, gitHub);
  try {
    const event = attempt(at);
    const [first, second] = [await at.remediate(event, run), await at.remediate(event, run)];
    const isSaid = (log: string): boolean => log.includes("Nothing was changed:") && log.includes(says);
    return {
      runs: [first, second].map(({ exitCode, log }) => [exitCode, isSaid(log)]),
      outputs: { ...first.outputs, ...second.outputs },
      writes: at.aws.writes(),
      claims: claims(at),
      journals: Object.keys(branchFiles(at)).filter((path) => path.startsWith("journal/")),
      comments: at.gitHub.state.comments.map(({ issue, body }) => [issue, isSaid(plain(body))]),
    };
  } finally {
    await at.close();
  }
}

/** Without what keeps Markdown from taking it for more than text. */
function plain(markdown: string): string {
  return markdown.replaceAll(/\\|&#8203;/g, "");
}
