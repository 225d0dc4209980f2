/** A small server that stands for Google, where what the library itself sends matters. */
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** A request as it arrived. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** What to answer; undefined never answers. */
export type Respond = (received: Received) => { readonly status: number; readonly body: object | string } | undefined;

/** A server that runs. */
export interface Loopback {
  readonly url: string;
  readonly received: readonly Received[];
  readonly close: () => void;
}

/** Starts one on a free port. */
export async function loopback(respond: Respond): Promise<Loopback> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url: path = "", headers } = request;
      const one = { method, path, headers, body: Buffer.concat(chunks).toString() };
      received.push(one);
      const answer = respond(one);
      if (answer === undefined) return;
      const text = typeof answer.body === "string" ? answer.body : JSON.stringify(answer.body);
      const head = { "content-type": "application/json", "metadata-flavor": "Google" };
      response.writeHead(answer.status, head).end(text);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}`, received, close };
}
