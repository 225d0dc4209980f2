/** The CEL environment of each resource type, made from what the providers' resource models declare. */
import { Environment } from "@marcbachmann/cel-js";
import {
  commonFields,
  type Field,
  type FieldType,
  type ResourceModel,
  type ResourceTypeDeclaration,
} from "../model/resource-model.ts";
import type { ResourceType } from "../model/resource.ts";
import type { FieldTypes } from "./declared-access.ts";
import { addFunctions, exposureShape, serviceExposureShape } from "./functions.ts";
import { createViewClasses, type Shapes, type ViewClass } from "./view.ts";

/** What conditions on one resource type are checked and evaluated with. */
export interface TypeEnvironment {
  readonly declaration: ResourceTypeDeclaration;
  /** The model's provider: resources of other clouds' scopes are not judged. */
  readonly provider: string;
  /** Declares `com`, `ext` and `now`. Clone it to declare more. */
  readonly environment: Environment;
  readonly fieldTypes: FieldTypes;
  readonly Com: ViewClass;
  readonly Ext: ViewClass;
}

/** The environments of all resource types of some models. */
export interface Environments {
  readonly types: readonly ResourceType[];
  /** Undefined if no model declares the type. */
  forType(type: ResourceType): TypeEnvironment | undefined;
}

/** Throws an Error where a model names an object type that it does not declare: a bug in the model. */
export function createEnvironments(models: readonly ResourceModel[]): Environments {
  const byType = new Map<ResourceType, TypeEnvironment>();
  for (const model of models) {
    for (const environment of typeEnvironments(model)) byType.set(environment.declaration.type, environment);
  }
  return { types: [...byType.keys()], forType: (type) => byType.get(type) };
}

function typeEnvironments(model: ResourceModel): TypeEnvironment[] {
  const shapes = modelShapes(model);
  const declared = once(() => declaredTypes(shapes));
  return model.types.map((declaration) => new LazyTypeEnvironment(declaration, model.provider, declared));
}

/** What the types of one model share. */
interface DeclaredTypes {
  readonly classes: ReadonlyMap<string, ViewClass>;
  readonly base: Environment;
  readonly fieldTypes: FieldTypes;
}

function declaredTypes(shapes: Shapes): DeclaredTypes {
  const classes = createViewClasses(shapes);
  const base = new Environment({ enableOptionalTypes: true, homogeneousAggregateLiterals: false });
  const fieldTypes = new Map([...shapes].map(([name, fields]) => [name, celTypes(fields)]));
  for (const [name, fields] of fieldTypes) base.registerType(name, { ctor: classOf(name, classes), fields });
  addFunctions(base, shapes, classes);
  return { classes, base, fieldTypes };
}

/** Made when a condition needs it: the rules of clouds that an audit does not read cost nothing. */
class LazyTypeEnvironment implements TypeEnvironment {
  readonly declaration: ResourceTypeDeclaration;
  readonly provider: string;
  readonly #declared: () => DeclaredTypes;
  #environment: Environment | undefined;

  constructor(declaration: ResourceTypeDeclaration, provider: string, declared: () => DeclaredTypes) {
    this.declaration = declaration;
    this.provider = provider;
    this.#declared = declared;
  }

  get environment(): Environment {
    return (this.#environment ??= this.#made());
  }

  get fieldTypes(): FieldTypes {
    return this.#declared().fieldTypes;
  }

  get Com(): ViewClass {
    return classOf(`com:${this.declaration.com}`, this.#declared().classes);
  }

  get Ext(): ViewClass {
    return classOf(`ext:${this.declaration.ext}`, this.#declared().classes);
  }

  #made(): Environment {
    const environment = this.#declared().base.clone();
    environment.registerVariable("com", `com:${this.declaration.com}`);
    environment.registerVariable("ext", `ext:${this.declaration.ext}`);
    environment.registerVariable("now", "google.protobuf.Timestamp");
    return environment;
  }
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function modelShapes(model: ResourceModel): Shapes {
  const objects = new Map(model.objects.map((object) => [object.name, object.fields]));
  const shapes = new Map<string, Readonly<Record<string, Field>>>([
    ...objects,
    ["Exposure", exposureShape],
    ["ServiceExposure", serviceExposureShape],
  ]);
  for (const { type, com, ext } of model.types) {
    shapes.set(`com:${com}`, { ...commonFields, ...declaredObject(com, objects, type) });
    shapes.set(`ext:${ext}`, { ...extFields, ...declaredObject(ext, objects, type) });
  }
  for (const [name, fields] of objects) {
    for (const [field, { type }] of Object.entries(fields)) requireObjects(type, objects, `${name}.${field}`);
  }
  return shapes;
}

const extFields: Readonly<Record<string, Field>> = {
  type: { type: "string", doc: "The provider's own type: what rules select." },
};

function celTypes(fields: Readonly<Record<string, Field>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).map(([name, { type }]) => [name, celType(type)]));
}

function celType(type: FieldType): string {
  if (typeof type === "string") return type === "timestamp" ? "google.protobuf.Timestamp" : type;
  return "list" in type ? `list<${celType(type.list)}>` : type.object;
}

function requireObjects(type: FieldType, objects: ReadonlyMap<string, unknown>, user: string): void {
  if (typeof type === "string") return;
  if ("list" in type) return requireObjects(type.list, objects, user);
  if (!objects.has(type.object)) throw undeclared(type.object, user);
}

function declaredObject<Fields>(name: string, objects: ReadonlyMap<string, Fields>, user: string): Fields {
  const fields = objects.get(name);
  if (fields === undefined) throw undeclared(name, user);
  return fields;
}

function classOf(name: string, classes: ReadonlyMap<string, ViewClass>): ViewClass {
  const viewClass = classes.get(name);
  if (viewClass === undefined) throw undeclared(name, "an environment");
  return viewClass;
}

function undeclared(name: string, user: string): Error {
  return new Error(`The resource model has no object type ${name}, which ${user} names.`);
}
