import { describe, expect, test } from "vitest";
import { ownIdentity } from "../../src/github/identity.ts";
import { openPlanIssue, planIssues, supersedePlanIssue } from "../../src/github/remediation-issues.ts";
import * as people from "../estate/github/people.ts";
import { openRepository } from "./opened-repository.ts";

const approve = "posturegate:approve";
const plan = { title: "Plan", body: "<!-- posturegate:plan {} -->\nbody" };

describe("a plan's issue", () => {
  test("is found again, and can be approved with a label that is there to choose", async () => {
    const repository = await openRepository();
    const made = await openPlanIssue(repository, plan, approve);
    expect(made.labels).toEqual(["posturegate:plan"]);
    expect(repository.state.labels).toContain(approve);
    expect(await planIssues(repository, await ownIdentity(repository.client), "open")).toEqual([made]);
  });

  test("is not somebody else's with the plan copied and the label put on", async () => {
    const repository = await openRepository({ people: [{ login: "mallory", role: "write" }] });
    const { number } = people.createIssueAs(repository.state, "mallory", plan);
    people.label(repository.state, number, "posturegate:plan", "mallory");
    expect(await planIssues(repository, await ownIdentity(repository.client), "all")).toEqual([]);
  });

  test("that is superseded says so once, however often it is said, and is closed without an edit", async () => {
    const repository = await openRepository();
    const { number } = await openPlanIssue(repository, plan, approve);
    await supersedePlanIssue(repository, number, "There is a newer plan: #2.");
    people.setOpen(repository.state, number, true);
    await supersedePlanIssue(repository, number, "There is a newer plan: #3.");
    expect(repository.state.comments.map(({ issue, body }) => [issue, body.split("\n")[1]])).toEqual([
      [number, "There is a newer plan: #3."],
    ]);
    expect(repository.state.issue(number)).toMatchObject({ isOpen: false, stateReason: "not_planned", edits: [] });
  });
});
