/** The event plugin `rules`: evaluates built-in and user rules through the engine. */
import { prepareRules, neededTypes } from "../../engine/prepared-rule.ts";
import type { Catalogue } from "../../engine/catalogue.ts";
import { createEnvironments, type Environments } from "../../engine/environment.ts";
import { evaluateRules } from "../../engine/evaluate.ts";
import { loadRules } from "../../engine/load-rules.ts";
import { selectRules } from "../../engine/select-rules.ts";
import type { RepositoryFiles } from "../../model/repository-files.ts";
import type { ResourceModel } from "../../model/resource-model.ts";
import type { PluginModule } from "../../plugin.ts";
import { declaration, type RulesParams } from "./params.ts";
import { readRuleFiles } from "./rule-files.ts";

/** What the composition root gives: the plugin knows no provider and no path of the program. */
export interface RulesServices {
  readonly models: readonly ResourceModel[];
  /** The built-in rules, read when first needed. */
  readonly catalogue: () => Promise<Catalogue>;
  /** Where the folders of `paths` are read: the workspace, or the base commit. */
  readonly files: RepositoryFiles;
}

/** The plugin. `create` throws ConfigError for mistakes in params, selections and user rules. */
export function createRulesPlugin(services: RulesServices): PluginModule<"event", RulesParams> {
  return {
    ...declaration,
    create: async (params, { now }) => {
      const environments = createEnvironments(services.models);
      const { rules } = await services.catalogue();
      const userRules = await loadUserRules(params.paths, { rules, files: services.files, environments });
      const selected = selectRules([...rules, ...userRules], params);
      const prepared = prepareRules(selected, environments);
      return {
        needs: neededTypes(selected),
        rules: prepared.map(({ summary }) => summary),
        evaluate: (view) => evaluateRules(prepared, view, now),
      };
    },
  };
}

async function loadUserRules(
  paths: readonly string[],
  { rules, files, environments }: Pick<Catalogue, "rules"> & { files: RepositoryFiles; environments: Environments },
) {
  if (paths.length === 0) return [];
  return loadRules(await readRuleFiles(paths, files), environments, new Set(rules.map(({ id }) => id)));
}
