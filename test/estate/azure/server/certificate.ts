/** The certificate that the Azure server shows: self-signed, for 127.0.0.1 and localhost, good for nothing but tests. */
import { readFileSync } from "node:fs";
import { getCACertificates, setDefaultCACertificates } from "node:tls";
import { fileURLToPath } from "node:url";

/** For NODE_EXTRA_CA_CERTS, which Node reads when it starts. */
export const certificatePath = fileURLToPath(new URL("loopback.pem", import.meta.url));

/** The certificate that an application of the estate logs in with, its key in front: for ClientCertificateCredential. */
export const clientCertificatePath = fileURLToPath(new URL("client.pem", import.meta.url));

/** What a server listens with. */
export interface ServerCertificate {
  readonly cert: string;
  readonly key: string;
}

/** PEM; `cert` is what a client in the same process trusts: `tlsOptions: { ca: cert }`. */
export function serverCertificate(): ServerCertificate {
  const key = readFileSync(new URL("loopback-key.pem", import.meta.url), "utf8");
  return { cert: readFileSync(certificatePath, "utf8"), key };
}

/** The certificate of {@link clientCertificatePath} without its key, PEM. */
export function clientCertificate(): string {
  const text = readFileSync(clientCertificatePath, "utf8");
  return text.slice(text.indexOf("-----BEGIN CERTIFICATE-----"));
}

/** Lets everything in this process trust the server from now on; other processes are told by NODE_EXTRA_CA_CERTS. */
export function trustServerCertificate(): void {
  setDefaultCACertificates([...getCACertificates("default"), serverCertificate().cert]);
}
