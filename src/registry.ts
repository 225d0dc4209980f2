/** Generated from the folders of src/clouds, src/stores, src/events and src/alerts by `npm run generate`: do not edit. */
import type { ChangeModel, OpenLive } from "./change-model.ts";
import type { ResourceModel } from "./model/resource-model.ts";
import type { PluginDeclaration } from "./plugin.ts";
import { declaration as annotations } from "./alerts/annotations/params.ts";
import { declaration as codescanning } from "./alerts/codescanning/params.ts";
import { declaration as jobsummary } from "./alerts/jobsummary/params.ts";
import { declaration as prcomment } from "./alerts/prcomment/params.ts";
import { declaration as sarif } from "./alerts/sarif/params.ts";
import { declaration as aws } from "./clouds/aws/params.ts";
import { declaration as azure } from "./clouds/azure/params.ts";
import { declaration as azvm } from "./clouds/azvm/params.ts";
import { declaration as gcp } from "./clouds/gcp/params.ts";
import { declaration as mockcloud } from "./clouds/mockcloud/params.ts";
import { declaration as replay } from "./clouds/replay/params.ts";
import { declaration as azvmdatadiskencryptionevent } from "./events/azvmdatadiskencryptionevent/params.ts";
import { declaration as azvmosdiskencryptionevent } from "./events/azvmosdiskencryptionevent/params.ts";
import { declaration as firewallruleevent } from "./events/firewallruleevent/params.ts";
import { declaration as mockevent } from "./events/mockevent/params.ts";
import { declaration as rules } from "./events/rules/params.ts";
import { declaration as filestore } from "./stores/filestore/params.ts";

/** Every plugin that config may name, with the schema of its params. */
export const declarations: readonly PluginDeclaration[] = [
  annotations,
  codescanning,
  jobsummary,
  prcomment,
  sarif,
  aws,
  azure,
  azvm,
  gcp,
  mockcloud,
  replay,
  azvmdatadiskencryptionevent,
  azvmosdiskencryptionevent,
  firewallruleevent,
  mockevent,
  rules,
  filestore,
];

/** The code of the plugins that this version has, imported when an audit names one. */
export const plugins: Readonly<Record<string, () => Promise<object>>> = {
  annotations: () => import("./alerts/annotations/plugin.ts"),
  codescanning: () => import("./alerts/codescanning/plugin.ts"),
  jobsummary: () => import("./alerts/jobsummary/plugin.ts"),
  prcomment: () => import("./alerts/prcomment/plugin.ts"),
  sarif: () => import("./alerts/sarif/plugin.ts"),
  aws: () => import("./clouds/aws/plugin.ts"),
  azure: () => import("./clouds/azure/plugin.ts"),
  azvm: () => import("./clouds/azvm/plugin.ts"),
  gcp: () => import("./clouds/gcp/plugin.ts"),
  mockcloud: () => import("./clouds/mockcloud/plugin.ts"),
  replay: () => import("./clouds/replay/plugin.ts"),
  azvmdatadiskencryptionevent: () => import("./events/azvmdatadiskencryptionevent/plugin.ts"),
  azvmosdiskencryptionevent: () => import("./events/azvmosdiskencryptionevent/plugin.ts"),
  firewallruleevent: () => import("./events/firewallruleevent/plugin.ts"),
  mockevent: () => import("./events/mockevent/plugin.ts"),
  filestore: () => import("./stores/filestore/plugin.ts"),
};

/** The resource models by provider, imported when a cloud or a rule needs one. */
export const models: Readonly<Record<string, () => Promise<ResourceModel>>> = {
  aws: async () => (await import("./clouds/aws/model.ts")).awsModel,
  azure: async () => (await import("./clouds/azure/model.ts")).azureModel,
  azvm: async () => (await import("./clouds/azvm/model.ts")).azvmModel,
  gcp: async () => (await import("./clouds/gcp/model.ts")).gcpModel,
};

/** What is known of changing a provider, imported when something is to be planned or changed. */
export const changeModels: Readonly<Record<string, () => Promise<ChangeModel>>> = {
  aws: async () => (await import("./clouds/aws/changes.ts")).awsChanges,
};

/** What opens a provider to be read and changed now. */
export const liveClouds: Readonly<Record<string, () => Promise<OpenLive>>> = {
  aws: async () => (await import("./clouds/aws/live/open-live.ts")).openLive,
};
