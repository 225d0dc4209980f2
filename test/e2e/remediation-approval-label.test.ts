/** Ways round an approval by label: each is refused in plain words, once, and the cloud stays as it was. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { partDigest } from "../../src/remediation/digests.ts";
import { planMarkLine } from "../../src/remediation/plan-mark.ts";
import { createIssueAs, deleteIssue, editBody, label, moveHere, setOpen, unlabel } from "../estate/github/people.ts";
import { type Attempt, refusedOnce, triedTwice } from "./refused-attempt.ts";
import {
  approvalLabel,
  approve,
  copyOf,
  maintainer,
  type Remediated,
  remediatedRepository,
  triager,
  writer,
} from "./remediated-repository.ts";

let planned: Remediated;
beforeAll(async () => {
  planned = await remediatedRepository();
  await planned.plan();
});
afterAll(() => planned.close());

const onLabel: readonly Attempt[] = [
  { what: "by whoever may only triage", attempt: (at) => approve(at, 1, triager), says: "tria has the role triage" },
  { what: "by a bot", attempt: (at) => approve(at, 1, "merge-helper[bot]"), says: "is not a person" },
  {
    what: "through an app in a maintainer's name",
    attempt: ({ gitHub }) => label(gitHub.state, 1, approvalLabel, maintainer, { app: "auto-approver" }),
    says: "The app auto-approver put the label",
  },
  {
    what: "on an edited issue",
    attempt: (at) => {
      editBody(at.gitHub.state, 1, `${at.gitHub.state.issue(1).body}\nAnd more.`, writer);
      return approve(at, 1);
    },
    says: "The text of the issue was edited",
  },
  {
    what: "on an issue that was edited and edited back",
    attempt: (at) => {
      const { body } = at.gitHub.state.issue(1);
      editBody(at.gitHub.state, 1, "Nothing to see", writer);
      editBody(at.gitHub.state, 1, body, writer);
      return approve(at, 1);
    },
    says: "The text of the issue was edited",
  },
  {
    what: "on somebody's copy of a plan",
    attempt: (at) => {
      createIssueAs(at.gitHub.state, writer, at.gitHub.state.issue(1));
      label(at.gitHub.state, 2, "posturegate:plan", writer);
      return approve(at, 2);
    },
    says: "The issue was opened by wim, not by github-actions[bot]",
    tells: 2,
  },
  {
    what: "on a copy of a plan that came from another repository",
    attempt: (at) => {
      moveHere(at.gitHub.state, "github-actions[bot]", at.gitHub.state.issue(1));
      return approve(at, 2);
    },
    says: "The text of the issue was edited",
    tells: 2,
  },
  {
    what: "on another workflow's issue with the plan's mark and other words",
    attempt: (at) => {
      const { title, body } = at.gitHub.state.issue(1);
      const [mark = ""] = body.split("\n");
      createIssueAs(at.gitHub.state, "github-actions[bot]", { title, body: `${mark}\n\nUpdates a label.` });
      return approve(at, 2);
    },
    says: "plan again",
    tells: 2,
  },
  {
    what: "on another workflow's issue with a mark that is no plan's",
    attempt: (at) => {
      const account = "444455556666";
      const entries = ["0".repeat(64)];
      const digest = partDigest({ account, risk: "reversible", entries });
      const body = planMarkLine({ digest, account, risk: "reversible", entries });
      createIssueAs(at.gitHub.state, "github-actions[bot]", { title: "posturegate: 1 fix", body });
      return approve(at, 2);
    },
    says: "plan again",
    tells: 2,
  },
  {
    what: "on a mark whose digest is forged",
    attempt: (at) => {
      const { title, body } = at.gitHub.state.issue(1);
      const forged = body.replace(/"digest":"[0-9a-f]{8}/, '"digest":"00000000');
      createIssueAs(at.gitHub.state, "github-actions[bot]", { title, body: forged });
      return approve(at, 2);
    },
    says: "does not hold a plan that can be read",
    tells: 2,
  },
  {
    what: "with the label taken off meanwhile",
    attempt: (at) => {
      const event = approve(at, 1);
      unlabel(at.gitHub.state, 1, approvalLabel, triager);
      return event;
    },
    says: `The label ${approvalLabel} is not on the issue any more`,
  },
  {
    what: "with the label put on again by somebody else",
    attempt: (at) => {
      const event = approve(at, 1);
      unlabel(at.gitHub.state, 1, approvalLabel, triager);
      approve(at, 1, triager);
      return event;
    },
    says: "maya is not who put the label",
  },
  {
    what: "on a closed issue",
    attempt: (at) => {
      setOpen(at.gitHub.state, 1, false);
      return approve(at, 1);
    },
    says: "The issue is closed",
  },
  {
    what: "on an issue that was deleted meanwhile",
    attempt: (at) => {
      const event = approve(at, 1);
      deleteIssue(at.gitHub.state, 1);
      return event;
    },
    says: "is not there any more",
    tells: "nobody",
  },
  {
    what: "run again by somebody else",
    attempt: (at) => approve(at, 1),
    run: { by: writer, attempt: 2 },
    says: "wim ran again what maya had approved",
  },
];

test.each(onLabel)("nothing is applied $what", async (one) => {
  expect(await triedTwice(one, planned)).toEqual(refusedOnce(one));
});

test("another label approves nothing, and nobody is told so", async () => {
  const at = await copyOf(planned);
  try {
    const ended = await at.remediate(label(at.gitHub.state, 1, "good first issue", maintainer));
    expect(ended.exitCode).toBe(0);
    expect(ended.log).toContain("The label good first issue approves nothing; posturegate:approve does.");
    expect(at.gitHub.state.comments).toEqual([]);
    expect(at.aws.writes()).toEqual([]);
  } finally {
    await at.close();
  }
});
