/** Logs in with the key of a service account, from a file. */
import { readFile } from "node:fs/promises";
import { gaxios, JWT } from "google-auth-library";
import { AccessError, errorText } from "../../../errors.ts";
import { timedCall } from "../../collecting/timed-call.ts";
import { keyTokenUrl } from "../endpoints.ts";
import { fieldOf, textOf } from "../../collecting/fields.ts";
import type { LoginRequest, LoginSource } from "./login-request.ts";
import { keyRefusal } from "./refusals.ts";
import { obtainedOf } from "./token-lifetime.ts";

/** A service account's key, as far as it is used: what the file says of hosts is not. */
interface ServiceAccountKey {
  readonly email: string;
  /** PEM. */
  readonly privateKey: string;
  readonly id: string | undefined;
}

/** https://developers.google.com/identity/protocols/oauth2/service-account; the library knows no other URL for it. */
const libraryTokenUrl = "https://oauth2.googleapis.com/token";

/** The file is read when the token is first needed. */
export function keySource({ params, context }: LoginRequest, path: string): LoginSource {
  return async (scopes) => {
    const key = keyOf(await textOfFile(context.resolve(path), path), path);
    const client = new JWT({
      email: key.email,
      key: key.privateKey,
      scopes: [...scopes],
      transporter: transporterTo(keyTokenUrl(params)),
      useAuthRequestParameters: false,
      ...(key.id === undefined ? {} : { keyId: key.id }),
    });
    const answer = await timedCall(context, () => client.getAccessToken()).catch((error: unknown) => {
      throw keyRefusal(error, key.email);
    });
    return obtainedOf(answer.token, client, "oauth2.token");
  };
}

/** Only the library's own URL is replaced, so that a run against another endpoint never calls a host of Google's. */
function transporterTo(tokenUrl: string): gaxios.Gaxios {
  const transporter = new gaxios.Gaxios({ redirect: "error" });
  transporter.interceptors.request.add({
    resolved: (request) => {
      if (request.url.href === libraryTokenUrl) request.url = new URL(tokenUrl);
      return Promise.resolve(request);
    },
  });
  return transporter;
}

async function textOfFile(file: string, path: string): Promise<string> {
  try {
    return await readFile(file, "utf8");
  } catch (error) {
    throw keyProblem(`the file of \`keyFilePath\`, ${path}, could not be read: ${errorText(error)}`, error);
  }
}

/** Other kinds of credentials name URLs and commands of their own, so they are taken from the environment only. */
function keyOf(text: string, path: string): ServiceAccountKey {
  const json = parsed(text);
  const [email, privateKey] = [textOf(json, "client_email"), textOf(json, "private_key")];
  if (fieldOf(json, "type") !== "service_account" || email === undefined || privateKey === undefined) {
    const hint =
      "Make one with gcloud iam service-accounts keys create; other credentials are taken from GOOGLE_APPLICATION_CREDENTIALS.";
    throw keyProblem(`${path} is no key of a service account. ${hint}`, undefined);
  }
  return { email, privateKey, id: textOf(json, "private_key_id") };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not quoted: it may be most of a key. That it is no key is told.
    return undefined;
  }
}

function keyProblem(text: string, cause: unknown): AccessError {
  return new AccessError(
    "denied",
    `No login to Google Cloud: ${text}`,
    { scope: "gcp", api: "oauth2.token" },
    { cause },
  );
}
