import { describe, expect, it } from "vitest";
import { CallRefused, type LiveScope } from "../../src/model/live-scope.ts";
import type { Write } from "../../src/model/write.ts";
import { parseLines } from "../../src/remediation/journal-lines.ts";
import { lostLogin, ToyCloud, toyChanges, writeOf } from "./toy-cloud.ts";
import { add, addBox, fillBox, makeBox, partOf, remove, replace, stop, toys, turn } from "./toy-plan.ts";
import { apply, journalOn, runOf, ToyKeeper } from "./toy-run.ts";

const kindsOf = (text: string) => parseLines(text, "run-1.ndjson").map(({ kind }) => kind);
const membersOf = (toy: ToyCloud, id: string) => toy.state().find((state) => state.id === id)?.fields?.["Members"];

describe("applying a part", () => {
  it("sends every call in order and waits until each shows", async () => {
    const toy = new ToyCloud(toys);
    toy.lagMs = 7000;
    const part = partOf([[add("a", "three"), remove("a", "one")], [stop("m")]], toys);
    const { results, unfinished, notices } = await apply(toy, part);
    expect(results.map(({ outcome, message, callsDone }) => ({ outcome, message, callsDone }))).toEqual([
      { outcome: "done", message: "Live state shows the change.", callsDone: 2 },
      { outcome: "done", message: "Live state shows the change.", callsDone: 1 },
    ]);
    expect([unfinished, notices]).toEqual([[], []]);
    expect(toy.applied).toEqual([add("a", "three"), remove("a", "one"), stop("m")]);
  });

  it("waits as long as the provider says that a change may take, where that is longer than config says", async () => {
    const toy = new ToyCloud(toys);
    toy.lagMs = 300_000;
    const slow = { ...writeOf("toy:SetSwitch"), settlesWithinSeconds: 600 };
    const changes = { ...toyChanges, writes: new Map([...toyChanges.writes, ["toy:SetSwitch", slow]]) };
    const part = partOf([[turn("s", "on")], [add("a", "x")]], toys);
    expect((await apply(toy, part, runOf(toy, toy.live(), { changes }))).results.map(({ message }) => message)).toEqual(
      ["Live state shows the change.", expect.stringMatching(/not seen within 60 seconds/)],
    );
  });

  it("goes on where the write says that it is enough, though the change is still going on", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async (call, send) => {
      const answer = send();
      if (call.api === "toy:SetSwitch") toy.put({ type: "toy.switch", id: "s", fields: { Position: "almost on" } });
      return answer;
    });
    const enough: Write = {
      ...writeOf("toy:SetSwitch"),
      hasSettled: ({ fields }) => fields?.["Position"] === "almost on",
    };
    const changes = { ...toyChanges, writes: new Map([...toyChanges.writes, ["toy:SetSwitch", enough]]) };
    const part = partOf([[turn("s", "on"), add("a", "x")]], toys);
    expect((await apply(toy, part, runOf(toy, live, { changes }))).outcomes).toEqual(["done"]);
  });

  it("puts the answers of earlier calls into later ones, and expects the ids that they gave", async () => {
    const toy = new ToyCloud(toys);
    const calls = [makeBox("new"), fillBox(0, "x"), addBox("a", 0)];
    const { outcomes } = await apply(toy, partOf([calls], toys));
    expect(outcomes).toEqual(["done"]);
    expect(membersOf(toy, "a")).toEqual(["box-1", "one", "two"]);
    expect(membersOf(toy, "box-1")).toEqual(["x"]);
  });

  it("journals each intent before its call and each outcome after it", async () => {
    const toy = new ToyCloud(toys);
    const { run } = await apply(toy, partOf([[add("a", "x"), add("b", "y")]], toys));
    const expected = ["plan", "run", "intent", "done", "settled", "intent", "done", "settled", "result"];
    expect(kindsOf(journalOn(run).text)).toEqual(expected);
    expect(run.keeper.files.get("run-1.ndjson")).toBe(journalOn(run).text);
  });

  it("sends nothing where the journal cannot be kept first", async () => {
    const toy = new ToyCloud(toys);
    const keeper = new ToyKeeper();
    keeper.before = async () => {
      throw new Error("GitHub is down");
    };
    const run = runOf(toy, toy.live(), { keeper });
    const { results, unfinished, notices } = await apply(toy, partOf([[add("a", "x")]], toys), run);
    expect(results[0]?.message).toBe("Nothing was sent. The journal could not be kept: GitHub is down.");
    expect(unfinished).toHaveLength(1);
    expect(notices).toEqual([]);
    expect(toy.sent).toEqual([]);
  });

  it("keeps plan, before-states and the calls that undo before the first call is sent", async () => {
    const toy = new ToyCloud(toys);
    const keeper = new ToyKeeper();
    let kept: string | undefined;
    const live = toy.live(async (_call, send) => {
      kept ??= keeper.files.get("run-1.ndjson");
      return send();
    });
    const part = partOf([[add("a", "x")]], toys);
    await apply(toy, part, runOf(toy, live, { keeper }));
    const [first] = parseLines(kept ?? "", "kept");
    expect(first).toMatchObject({
      kind: "plan",
      part: { digest: part.digest, entries: [{ change: part.entries[0]?.change }] },
    });
  });

  it("does without the branch once it has begun, and says what to keep", async () => {
    const toy = new ToyCloud(toys);
    const keeper = new ToyKeeper();
    const live = toy.live(async (_call, send) => {
      keeper.before = async () => {
        throw new Error("GitHub is down");
      };
      return send();
    });
    const { outcomes, notices } = await apply(toy, partOf([[add("a", "x")]], toys), runOf(toy, live, { keeper }));
    expect(outcomes).toEqual(["done"]);
    expect(notices).toHaveLength(1);
  });
});

describe("drift", () => {
  it("sends nothing where live state is not what the plan says, and tells object and field", async () => {
    const toy = new ToyCloud(toys);
    const part = partOf([[add("a", "x")], [add("b", "y")]], toys);
    toy.put({ type: "toy.set", id: "a", fields: { Members: ["one"] } });
    const { results } = await apply(toy, part);
    expect(results.map(({ outcome }) => outcome)).toEqual(["drifted", "done"]);
    expect(results[0]?.message).toBe(
      "Set a has changed since it was planned: field Members; 0 of 1 calls were made: plan again.",
    );
    expect(toy.sent).toEqual([add("b", "y")]);
  });

  it("is seen between two calls of an entry", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async (_call, send) => {
      const answer = send();
      toy.put({ type: "toy.switch", id: "s", fields: { Position: "broken" } });
      return answer;
    });
    const { results } = await apply(toy, partOf([[add("a", "x"), turn("s", "on")]], toys), runOf(toy, live));
    expect(results[0]).toMatchObject({
      outcome: "drifted",
      message: "Switch s has changed since it was planned: field Position; 1 of 2 calls were made: plan again.",
      callsDone: 1,
    });
    expect(toy.applied).toEqual([add("a", "x")]);
  });

  it("is not what the cloud shows again for a while, of some objects and not of others", async () => {
    const toy = new ToyCloud(toys);
    const old = toy.live().get({ type: "toy.set", id: "a" });
    const live = toy.live();
    let staleReads = 0;
    const flapping: LiveScope = {
      ...live,
      async get(reference) {
        const isStale = reference.id === "a" && toy.applied.length === 2 && (staleReads += 1) < 5;
        return isStale ? old : live.get(reference);
      },
    };
    const part = partOf([[add("a", "x"), turn("s", "on"), remove("a", "one")]], toys);
    expect((await apply(toy, part, runOf(toy, flapping))).outcomes).toEqual(["done"]);
    expect(staleReads).toBeGreaterThanOrEqual(5);
  });

  it("that undoes the effect of a call before it shows leaves the entry open", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async (_call, send) => {
      const answer = send();
      toy.put({ type: "toy.set", id: "a", fields: { Members: ["other"] } });
      return answer;
    });
    const { results, unfinished } = await apply(toy, partOf([[add("a", "x")]], toys), runOf(toy, live));
    expect(unfinished).toHaveLength(1);
    expect(results[0]?.message).toBe(
      "Call 1 of 1, toy:AddMember, was accepted but not seen within 60 seconds in set a: field Members; 1 of 1 calls were made: resume goes on from there.",
    );
  });

  it("of an object that is gone is told as such", async () => {
    const toy = new ToyCloud(toys);
    const part = partOf([[add("a", "x")]], toys);
    toy.put({ type: "toy.set", id: "a", fields: null });
    const { results } = await apply(toy, part);
    expect(results[0]?.message).toBe(
      "Set a has changed since it was planned: it does not exist; 0 of 1 calls were made: plan again.",
    );
  });

  it("leaves fields alone that the plan does not touch", async () => {
    const toy = new ToyCloud(toys);
    const part = partOf([[add("a", "x")]], toys);
    toy.put({ type: "toy.set", id: "a", fields: { Label: "renamed" } });
    expect((await apply(toy, part)).outcomes).toEqual(["done"]);
  });
});

describe("a refused call", () => {
  const refusing = (toy: ToyCloud, api: string) =>
    toy.live(async (call, send) => {
      if (call.api === api) throw new CallRefused("Denied", "not you", "toy:SetSwitch");
      return send();
    });

  it("fails its entry, and nothing else", async () => {
    const toy = new ToyCloud(toys);
    const part = partOf([[turn("s", "on")], [add("a", "x")]], toys);
    const { results, outcomes, unfinished } = await apply(toy, part, runOf(toy, refusing(toy, "toy:SetSwitch")));
    expect(outcomes).toEqual(["failed", "done"]);
    expect(unfinished).toEqual([]);
    expect(results[0]?.message).toBe(
      "Call 1 of 1, toy:SetSwitch, was refused: Denied: not you (it takes the permission toy:SetSwitch).",
    );
  });

  it("takes back the calls before it, the last first", async () => {
    const toy = new ToyCloud(toys);
    const calls = [makeBox("new"), fillBox(0, "x"), replace("a", "one", "eins"), turn("s", "on")];
    const before = toy.state();
    const { results } = await apply(toy, partOf([calls], toys), runOf(toy, refusing(toy, "toy:SetSwitch")));
    expect(results[0]).toMatchObject({ outcome: "failed", callsDone: 3 });
    expect(results[0]?.message).toMatch(/ What was changed before it is undone\.$/);
    expect(toy.state()).toEqual(before);
  });

  it("says so where the calls before it cannot be taken back", async () => {
    const toy = new ToyCloud([...toys, { type: "toy.box", id: "old", fields: { Name: "old", Members: [] } }]);
    const calls = [{ api: "toy:DeleteBox", input: { Box: "old" } }, turn("s", "on")];
    const part = partOf([calls], toy.state());
    const { results } = await apply(toy, part, runOf(toy, refusing(toy, "toy:SetSwitch")));
    expect(results[0]?.message).toMatch(/ What was applied cannot be undone\.$/);
  });

  it("is done where the provider says that it was so already, and its answer is found in live state", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async (call, send) => {
      const answer = send();
      if (call.api === "toy:AddMember") throw new CallRefused("Duplicate", "it is in there");
      return answer;
    });
    const { run, outcomes } = await apply(toy, partOf([[add("a", "x")]], toys), runOf(toy, live));
    expect(outcomes).toEqual(["done"]);
    expect(journalOn(run).text).toContain('"known":"already"');
  });
});

describe("a call that nobody answers", () => {
  const cut = new Error("the connection was cut");

  it("is not sent again where live state shows that it was carried out; its answer is recovered", async () => {
    const toy = new ToyCloud(toys);
    toy.lagMs = 20_000;
    const live = toy.live(async (_call, send) => {
      send();
      throw cut;
    });
    const { outcomes } = await apply(toy, partOf([[makeBox("new"), fillBox(0, "x")]], toys), runOf(toy, live));
    expect(outcomes).toEqual(["done"]);
    expect(toy.sent.map(({ api }) => api)).toEqual(["toy:MakeBox", "toy:AddMember"]);
    expect(membersOf(toy, "box-1")).toEqual(["x"]);
  });

  it("is sent once more where live state stays as it was", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async (_call, send) => {
      if (toy.sent.length === 1) throw cut;
      return send();
    });
    const { run, outcomes } = await apply(toy, partOf([[makeBox("new")]], toys), runOf(toy, live));
    expect(outcomes).toEqual(["done"]);
    expect(kindsOf(journalOn(run).text)).toEqual([
      "plan",
      "run",
      "intent",
      "not-done",
      "intent",
      "done",
      "settled",
      "result",
    ]);
    expect(toy.applied).toHaveLength(1);
  });

  it("is given up after the second time, for resume to go on", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async () => {
      throw cut;
    });
    const { results, unfinished } = await apply(toy, partOf([[makeBox("new")]], toys), runOf(toy, live));
    expect(toy.sent).toHaveLength(2);
    expect(unfinished).toHaveLength(1);
    expect(results[0]?.message).toBe(
      "Call 1 of 1, toy:MakeBox, was sent twice and not carried out: the connection was cut; 0 of 1 calls were made: resume goes on from there.",
    );
  });

  it("is drift where live state is neither as before nor as after it", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async () => {
      toy.put({ type: "toy.set", id: "a", fields: { Members: ["other"] } });
      throw cut;
    });
    const { outcomes } = await apply(toy, partOf([[add("a", "x")]], toys), runOf(toy, live));
    expect(outcomes).toEqual(["drifted"]);
    expect(toy.sent).toHaveLength(1);
  });

  it("waits for an operation that goes on", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(async (_call, send) => {
      send();
      throw cut;
    });
    const { outcomes } = await apply(toy, partOf([[stop("m")]], toys), runOf(toy, live));
    expect(outcomes).toEqual(["done"]);
    expect(toy.sent).toHaveLength(1);
  });
});

describe("live state that cannot be read", () => {
  it("ends the entry before anything is sent", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(undefined, async () => {
      throw lostLogin();
    });
    const { results, unfinished } = await apply(toy, partOf([[add("a", "x")]], toys), runOf(toy, live));
    expect(results[0]?.message).toBe("The login has ended; 0 of 1 calls were made: resume goes on from there.");
    expect(unfinished).toHaveLength(1);
    expect(toy.sent).toEqual([]);
  });

  it("is waited for once a call has been sent", async () => {
    const toy = new ToyCloud(toys);
    let failures = 0;
    const live = toy.live(undefined, async () => {
      if (toy.sent.length === 1 && (failures += 1) <= 3) throw lostLogin();
    });
    expect((await apply(toy, partOf([[add("a", "x")]], toys), runOf(toy, live))).outcomes).toEqual(["done"]);
    expect(failures).toBeGreaterThan(3);
  });
});

describe("a cancelled run", () => {
  it("sends no further call, and notes what it has done", async () => {
    const toy = new ToyCloud(toys);
    const controller = new AbortController();
    const live = toy.live(async (_call, send) => {
      controller.abort();
      return send();
    });
    const part = partOf([[add("a", "x"), add("a", "y")], [add("b", "z")]], toys);
    const { run, results, unfinished } = await apply(toy, part, runOf(toy, live, { signal: controller.signal }));
    expect(toy.sent).toEqual([add("a", "x")]);
    expect(unfinished).toEqual(part.entries.map(({ digest }) => digest));
    expect(results.map(({ message }) => message)).toEqual([
      "The run was cancelled; 1 of 2 calls were made: resume goes on from there.",
      "The run was cancelled; 0 of 1 calls were made: resume goes on from there.",
    ]);
    expect(kindsOf(journalOn(run).text)).toEqual(["plan", "run", "intent", "done", "settled"]);
  });
});

describe("a bug", () => {
  it("is not swallowed, and the journal is closed all the same", async () => {
    const toy = new ToyCloud(toys);
    const live = toy.live(undefined, async () => {
      throw new TypeError("a bug");
    });
    const run = runOf(toy, live);
    await expect(apply(toy, partOf([[add("a", "x")]], toys), run)).rejects.toThrow("a bug");
    expect(run.keeper.files.get("run-1.ndjson")).toBe(journalOn(run).text);
  });
});
