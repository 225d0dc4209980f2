import { describe, expect, test } from "vitest";
import { scopesToRead } from "../../../../src/clouds/gcp/login/scopes-to-read.ts";
import type { Authorisation } from "../../../../src/clouds/gcp/login/authorisation.ts";
import type { GcpParams } from "../../../../src/clouds/gcp/params.ts";
import type { ScopeToRead } from "../../../../src/clouds/gcp/scope-to-read.ts";
import { AccessError } from "../../../../src/errors.ts";
import { contextIn } from "../../plugin-context.ts";
import { type Answer, type Asked, bearer, hastyClock, inMemory, ok, refusal } from "../in-memory-google.ts";

const host = "cloudresourcemanager.googleapis.com/v3";

interface Circumstances {
  readonly known?: readonly string[];
  readonly authorisation?: Authorisation;
  readonly publish?: "details" | "counts";
}

async function found(params: Partial<GcpParams>, answer: Answer, over: Circumstances = {}) {
  const told: string[] = [];
  const { shared, asked } = inMemory(answer, 2);
  const log = { ...contextIn("/nowhere").log, info: (text: string) => void told.push(text) };
  const context = contextIn("/nowhere", { log, publish: over.publish ?? "details" });
  const { known = [], authorisation = bearer } = over;
  const all = { projects: "all" as const, excludeProjects: [], ...params };
  const scopes: ScopeToRead[] = [];
  for await (const scope of scopesToRead({ params: all, shared, context, authorisation, known, clock: hastyClock() })) {
    scopes.push(scope);
  }
  return {
    asked,
    told,
    read: scopes.flatMap((scope) => ("reason" in scope ? [] : [scope.scope.id])),
    numbers: scopes.flatMap((scope) => ("reason" in scope ? [] : [scope.number])),
    unread: scopes.flatMap((scope) => ("reason" in scope ? [{ id: scope.scope.id, ...scope.reason }] : [])),
  };
}

function project(projectId: string, state = "ACTIVE", number = 1) {
  return { name: `projects/${number}`, projectId, state };
}

/** The search answers with these. */
function sees(...projects: readonly object[]): Answer {
  return ({ path }) => (path === `${host}/projects:search` ? ok({ projects }) : undefined);
}

describe("projects that are named", () => {
  test("are read as they are, and nobody is asked for them", async () => {
    const { read, asked } = await found(
      { projects: ["shop-prod", "shop-test"], excludeProjects: ["*-test"] },
      () => undefined,
    );
    expect(read).toEqual(["gcp:shop-prod"]);
    expect(asked).toEqual([]);
  });
});

describe("all projects that the login sees", () => {
  test("are searched for page by page, and come with their numbers", async () => {
    const { read, asked, numbers } = await found({}, ({ path, query }) => {
      if (path !== `${host}/projects:search`) return undefined;
      return query.get("pageToken") === null
        ? ok({ projects: [project("shop-prod", "ACTIVE", 7)], nextPageToken: "a b" })
        : ok({ projects: [project("shop-test", "ACTIVE", 8)] });
    });
    expect(read).toEqual(["gcp:shop-prod", "gcp:shop-test"]);
    expect(numbers).toEqual(["7", "8"]);
    expect(asked.map(({ query }) => query.get("pageSize"))).toEqual(["500", "500"]);
  });

  test("are those that are not shut down and no scripts', of which the number is told", async () => {
    const script = `sys-${"1".repeat(26)}`;
    const projects = [
      project("shop-prod"),
      project("shop-old", "DELETE_REQUESTED"),
      project(script),
      project("sys-network"),
    ];
    const { read, unread, told } = await found({}, sees(...projects));
    expect(read).toEqual(["gcp:shop-prod", "gcp:sys-network"]);
    expect(unread).toEqual([]);
    expect(told).toEqual([
      "Projects that are shut down, and not read: 1 (shop-old DELETE_REQUESTED)",
      expect.stringMatching(/^Projects that Apps Script made .*: 1$/),
    ]);
    const counted = await found({}, sees(...projects), { publish: "counts" });
    expect(counted.told[0]).toBe("Projects that are shut down, and not read: 1");
  });

  test("can be narrowed by patterns", async () => {
    const seen = sees(project("shop-prod"), project("shop-test"), project("blog-prod"));
    const { read } = await found({ projects: ["shop-*"], excludeProjects: ["*-test"] }, seen);
    expect(read).toEqual(["gcp:shop-prod"]);
  });

  test("are not none: that is a login that sees nothing", async () => {
    const { read, unread } = await found({}, sees());
    expect(read).toEqual([]);
    expect(unread).toMatchObject([
      {
        id: "gcp:all",
        outcome: "denied",
        permission: "resourcemanager.projects.get",
        message: expect.stringMatching(/^There is no project among those that the login sees/),
      },
    ]);
  });

  test.each([
    ["shop-*", "No project shop-* is among those that the login sees"],
    ["blog-prod", "No project blog-prod is among those"],
    ["shop-old", "Project shop-old is shut down (DELETE_REQUESTED)"],
  ])("lack what the params name: %s", async (entry, message) => {
    const seen = sees(project("other-prod"), project("shop-old", "DELETE_REQUESTED"));
    // The pattern makes a search necessary.
    const { unread } = await found(
      { projects: ["other-*", entry] },
      entry === "shop-*" ? sees(project("other-prod")) : seen,
    );
    expect(unread).toMatchObject([{ id: `gcp:${entry}`, message: expect.stringContaining(message) }]);
  });
});

describe("an organization or folder", () => {
  const tree: Readonly<Record<string, { projects?: object[]; folders?: object[] }>> = {
    "organizations/1": { projects: [project("shop-prod")], folders: [{ name: "folders/10" }] },
    "folders/10": { projects: [project("shop-test")], folders: [{ name: "folders/11" }] },
    "folders/11": { projects: [project("shop-deep")] },
  };
  const walk: Answer = ({ path, query }: Asked) => {
    const { projects, folders } = tree[query.get("parent") ?? ""] ?? {};
    if (path === `${host}/projects`) return ok(projects === undefined ? {} : { projects });
    return path === `${host}/folders` ? ok(folders === undefined ? {} : { folders }) : undefined;
  };

  test.each([
    [{ organization: "1" }, ["gcp:shop-prod", "gcp:shop-test", "gcp:shop-deep"], 6],
    [{ folder: "10" }, ["gcp:shop-test", "gcp:shop-deep"], 4],
    [{ organization: "1", projects: ["shop-deep"] }, ["gcp:shop-deep"], 6],
  ])("%j is walked to its end", async (params, expected, calls) => {
    const { read, unread, asked } = await found(params, walk);
    expect(read).toEqual(expected);
    expect(unread).toEqual([]);
    expect(asked.length).toBe(calls);
  });

  test("that may not be listed is told, with the permission", async () => {
    const refused = refusal(403, "IAM_PERMISSION_DENIED", "The caller does not have permission");
    const { read, unread } = await found({ organization: "1" }, () => refused);
    expect(read).toEqual([]);
    expect(unread).toMatchObject([
      {
        id: "gcp:organizations/1",
        outcome: "denied",
        permission: "resourcemanager.projects.list",
        message: expect.stringMatching(
          /^The projects could not all be listed, 0 came before that: .* Grant the login resourcemanager\.projects\.list there/,
        ),
      },
    ]);
  });

  test("that may be listed in part is read in part, and told", async () => {
    const { read, unread } = await found({ organization: "1" }, (asked) =>
      asked.query.get("parent") === "folders/10" && asked.path.endsWith("/folders")
        ? refusal(503, "backendError", "try later")
        : walk(asked),
    );
    expect(read).toEqual(["gcp:shop-prod", "gcp:shop-test"]);
    expect(unread).toMatchObject([
      { id: "gcp:organizations/1", outcome: "failed", message: expect.stringContaining("try later") },
    ]);
  });

  test("whose listing says that Resource Manager is switched off is not an empty one", async () => {
    const off = refusal(403, "SERVICE_DISABLED", "Cloud Resource Manager API is disabled.", {
      consumer: "projects/777",
      service: "cloudresourcemanager.googleapis.com",
    });
    const { unread } = await found({ folder: "10" }, () => off);
    expect(unread).toMatchObject([
      {
        id: "gcp:folders/10",
        outcome: "failed",
        message: expect.stringContaining("gcloud services enable cloudresourcemanager.googleapis.com --project=777"),
      },
    ]);
  });

  test("whose answer is something else is not an empty one", async () => {
    const { unread } = await found({ folder: "10" }, () => ({ status: 200, body: "[]" }));
    expect(unread).toMatchObject([{ outcome: "failed" }]);
  });
});

describe("projects that the baseline knows", () => {
  const known = [
    "gcp:shop-prod",
    "gcp:shop-gone",
    "gcp:shop-old",
    "gcp:all",
    "gcp:organizations/1",
    "aws:111122223333:eu-west-1",
  ];
  const seen = sees(project("shop-prod"), project("shop-old", "DELETE_REQUESTED"));

  test("and that are gone or shut down stay unknown until someone removes them by name", async () => {
    const { unread } = await found({}, seen, { known });
    expect(unread).toMatchObject([
      {
        id: "gcp:shop-gone",
        outcome: "failed",
        message: expect.stringMatching(
          /is no longer among the projects that the login sees.*excludeProjects: \["shop-gone"\]$/,
        ),
      },
      { id: "gcp:shop-old", outcome: "failed", message: expect.stringMatching(/is shut down \(DELETE_REQUESTED\)/) },
    ]);
    const removed = await found({ excludeProjects: ["shop-gone", "shop-old"] }, seen, { known });
    expect(removed.unread).toEqual([]);
  });

  test("are not missed by a config that never selected them", async () => {
    const { unread } = await found({ projects: ["shop-pr*"] }, seen, { known });
    expect(unread).toEqual([]);
  });

  test("are not called gone where the listing did not come to its end", async () => {
    const { unread } = await found({}, () => refusal(403, "forbidden", "no"), { known });
    expect(unread.map(({ id }) => id)).toEqual(["gcp:all"]);
  });
});

describe("a login that was refused", () => {
  const error = new AccessError("denied", "Google Cloud refused the token of this job.", {
    scope: "gcp",
    api: "sts.token",
  });
  const authorisation = { get: () => Promise.reject(error), forget: () => undefined };

  test.each([
    [{}, ["gcp:all"]],
    [{ projects: ["shop-prod", "blog-*"] }, ["gcp:shop-prod", "gcp:blog-*"]],
    [{ organization: "1" }, ["gcp:organizations/1"]],
    [{ folder: "2" }, ["gcp:folders/2"]],
  ])("leaves %j unread, with the reason", async (params, ids) => {
    const { read, unread, asked } = await found(params, () => undefined, { authorisation });
    expect({ read, asked }).toEqual({ read: [], asked: [] });
    expect(unread.map(({ id }) => id)).toEqual(ids);
    expect(new Set(unread.map(({ outcome, message }) => `${outcome} ${message}`))).toEqual(
      new Set([`denied ${error.message}`]),
    );
  });

  test("that is a bug is thrown", async () => {
    const broken = { get: () => Promise.reject(new TypeError("oops")), forget: () => undefined };
    await expect(found({}, () => undefined, { authorisation: broken })).rejects.toThrow("oops");
  });
});
