/** Builds dist/ from nothing: tsc → rolldown → ncc, then rules, demo, types and licences. Same sources, same bytes. */
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { rolldown } from "rolldown";
import licensePlugin from "rollup-plugin-license";

const entries = ["action", "cli"] as const;
// Its types describe an ES module; Node gives its CommonJS export, which is the function itself.
const license = licensePlugin as unknown as typeof licensePlugin.default;
const separator = "-".repeat(80);

/** zod brings its messages in fifty languages, 240 kB that would be parsed at every start; people see ours, in one. */
const englishOnly = {
  name: "english-only",
  load: (id: string) =>
    /zod[\\/]v4[\\/]locales[\\/]index\.js$/.test(id) ? 'export { default as en } from "./en.js";' : null,
};

// Built aside and then put in place, so that dist/ is whole at every moment.
const work = `build/${process.pid}`;
const dist = `${work}/dist`;
mkdirSync(dist, { recursive: true });

run("tsc", "-p", "tsconfig.build.json", "--outDir", `${work}/js`);
await bundle();
// ncc numbers its chunks by their paths from where it runs, so the name of the work folder must be in none of them.
for (const entry of entries) runIn(work, "ncc", "build", `bundle/${entry}/index.js`, "-o", `dist/${entry}`, "--quiet");
run("tsc", "-p", "tsconfig.types.json", "--outDir", `${dist}/types`);
run("node", "src/dev/compile-rules.ts", `${dist}/rules.json`);
run("node", "test/estate/write-demo.ts", `${dist}/demo`);
run("node", "src/dev/write-base-config.ts", `${dist}/demo/posturegate.yaml`);

rmSync("dist", { recursive: true, force: true });
renameSync(dist, "dist");
rmSync(work, { recursive: true });

/**
 * One bundle an entry, so that each carries just what it imports. `mainFields` makes packages resolve to their ES
 * modules, which can be tree-shaken; ncc alone takes their CommonJS build whole (docs/decisions.md, "Bundling").
 */
async function bundle(): Promise<void> {
  const notices = new Set<string>();
  for (const entry of entries) {
    const bundled = await rolldown({
      // Paths in the bundle start here, so that the name of the work folder is in none of them.
      cwd: resolve(work, "js"),
      input: { index: `./${entry}.js` },
      platform: "node",
      resolve: { mainFields: ["module", "main"] },
      plugins: [
        englishOnly,
        license({
          thirdParty: {
            output: {
              file: resolve(work, `licenses-${entry}.txt`),
              template: (dependencies: Dependency[]) => noticesOf(dependencies),
            },
          },
        }),
      ],
    });
    await bundled.write({
      dir: resolve(work, "bundle", entry),
      format: "esm",
      entryFileNames: "index.js",
      chunkFileNames: "[name].js",
    });
    // Some packages end lines as Windows does; git keeps ours as they end here.
    const text = readFileSync(`${work}/licenses-${entry}.txt`, "utf8").replaceAll("\r\n", "\n");
    for (const notice of text.split(separator)) notices.add(notice.trim());
    writeFileSync(`${work}/bundle/${entry}/package.json`, '{ "type": "module" }\n');
  }
  writeFileSync(`${dist}/licenses.txt`, `${[...notices].sort().join(`\n${separator}\n`)}\n`);
  copyFileSync("LICENSE", `${dist}/LICENSE`);
}

interface Dependency {
  readonly name: string | null;
  readonly version: string | null;
  readonly license: string | null;
  readonly licenseText: string | null;
}

function noticesOf(dependencies: readonly Dependency[]): string {
  return dependencies
    .map((dependency) => withLicence(dependency))
    .map(({ name, version, license: id, licenseText }) => {
      if (licenseText === null && id === null)
        throw new Error(`${name} ${version} has no licence: it may not be bundled`);
      return `${name} ${version} (${id})\n\n${licenseText ?? `Licence: ${id}`}`;
    })
    .join(`\n${separator}\n`);
}

/** Some packages repeat their name beside each of their builds, where the plugin then finds no licence. */
function withLicence(dependency: Dependency): Dependency {
  const { name, license: id, licenseText } = dependency;
  if (name === null || id !== null || licenseText !== null) return dependency;
  const folder = `node_modules/${name}`;
  const manifest = JSON.parse(readFileSync(`${folder}/package.json`, "utf8")) as { readonly license?: string };
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.\w+)?$/i.test(entry));
  const text = file === undefined ? null : readFileSync(`${folder}/${file}`, "utf8");
  return { ...dependency, license: manifest.license ?? null, licenseText: text };
}

function run(command: string, ...args: readonly string[]): void {
  runIn(".", command, ...args);
}

function runIn(cwd: string, command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { cwd, stdio: "inherit" });
}
