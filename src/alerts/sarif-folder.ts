/** The SARIF files in the output folder. */
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { SarifFile, SarifFiles } from "../report/sarif.ts";

/** Replaces what an earlier run left: it would be uploaded with this one's. */
export async function writeSarifFolder(outputDirectory: string, { files, incomplete }: SarifFiles): Promise<void> {
  await removeOld(outputDirectory);
  for (const file of [...files, ...incomplete]) await writeSarif(outputDirectory, file);
  const [first] = files;
  if (first !== undefined) await writeSarif(outputDirectory, { ...first, path: "posturegate.sarif" });
}

async function removeOld(outputDirectory: string): Promise<void> {
  await rm(join(outputDirectory, "posturegate.sarif"), { force: true });
  for (const folder of ["sarif", "sarif-incomplete"]) {
    for (const name of await namesIn(join(outputDirectory, folder))) {
      if (name.endsWith(".sarif")) await rm(join(outputDirectory, folder, name), { force: true });
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return [];
    throw error;
  }
}

async function writeSarif(outputDirectory: string, { path, log }: SarifFile): Promise<void> {
  const absolute = join(outputDirectory, path);
  await mkdir(dirname(absolute), { recursive: true });
  await writeFile(absolute, JSON.stringify(log));
}
