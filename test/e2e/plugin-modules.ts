/** Modules of a repository that misbehave in every way we know, as source texts. */

type Kind = "cloud" | "store" | "event" | "alert";

/** What each kind must have, doing what it should; `evil` replaces the method that matters. */
const bodies: Readonly<Record<Kind, (evil: string) => string>> = {
  cloud: (
    evil,
  ) => `{ async *read() { yield { scope: { id: "mine", cloud: "mine", account: "a", region: "r" }, stage: "stream", ledger: [],
      resources: [{ type: "mine.thing", raw: {}, collectedAt: "2026-01-01T00:00:00Z", ext: {}, com: { id: "thing:1" } }] }; ${evil} } }`,
  event: (evil) => `{ needs: [], rules: [], *evaluate() {}, async done() { ${evil} } }`,
  store: (evil) => `{ async write() { ${evil} }, async done() {} }`,
  alert: (evil) => `{ async write() {}, async done() { ${evil} } }`,
};

/** A module that does `evil` where a plugin of its kind works, or while it is created. */
export function moduleText(kind: Kind, evil: string, where: "working" | "creating" = "working"): string {
  const body = bodies[kind](where === "working" ? evil : "");
  const creating = where === "creating" ? evil : "";
  return `export default { kind: "${kind}", name: "mine", doc: "", params: (z) => z.object({ token: z.string().meta({ secret: true }).optional() }),
    create: async (params, context) => { ${creating}; return ${body}; } };`;
}

/** Ways to misbehave that must become the plugin's failure, and nobody else's. */
export const misbehaviours: Readonly<Record<string, string>> = {
  throws: "throw new Error('##[error]thrown\\n::error::by the module')",
  "throws what is no error": "throw { toString() { throw 1 } }",
  "rejects with nothing": "await Promise.reject(undefined)",
  "ends the process": "process.exit(0)",
  "hangs, and keeps the loop alive": "await new Promise(() => setInterval(() => {}, 1000))",
  "waits for what never comes": "await new Promise(() => {})",
};

export const kinds: readonly Kind[] = ["cloud", "store", "event", "alert"];

/** A config with the module in its place beside a cloud, a store, an event plugin and an alert that work: alone, these pass. */
export function configWith(kind: Kind, extra = ""): string {
  const list = (name: string, ...others: string[]) => `[${[...others, ...(kind === name ? ["mine"] : [])].join(", ")}]`;
  return `
plugins:
  mine: { plugin: ./plugins/mine.mjs${extra} }
  files: { plugin: filestore, params: { path: stored } }
audits:
  a: { clouds: ${list("cloud", "mockcloud")}, stores: ${list("store", "files")}, events: ${list("event", "mockevent")}, alerts: ${list("alert", "filestore", "sarif")} }
run: [a]
limits: { doneSeconds: 1, scopeMinutes: 0.02 }
gate: { onUnknown: pass }
`;
}
