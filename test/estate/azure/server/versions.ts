/** Versions of ARM's interfaces: which there are, and how a wrong one is refused. */
import { ArmRefusal } from "./refusal.ts";

/**
 * Throws for a version that is missing or that the resource provider does not have.
 * https://learn.microsoft.com/en-us/azure/azure-resource-manager/troubleshooting/error-invalid-template
 */
export function checkVersion(asked: string | null, resource: string, versions: readonly string[]): void {
  if (asked === null) {
    const message = "The api-version query parameter (?api-version=) is required for all requests.";
    throw new ArmRefusal("MissingApiVersionParameter", 400, message);
  }
  if (versions.includes(asked)) return;
  if (!/^\d{4}-\d{2}-\d{2}(?:-preview)?$/.test(asked) || !resource.startsWith("Microsoft.")) {
    const message = `The api-version '${asked}' is invalid. The supported versions are '${versions.join(",")}'.`;
    throw new ArmRefusal("InvalidApiVersionParameter", 400, message);
  }
  const slash = resource.indexOf("/");
  const [namespace, type] = [resource.slice(0, slash), resource.slice(slash + 1)];
  const message =
    `The resource type '${type}' could not be found in the namespace '${namespace}' for api version '${asked}'. ` +
    `The supported api-versions are '${versions.join(",")}'.`;
  throw new ArmRefusal("InvalidResourceType", 404, message);
}
