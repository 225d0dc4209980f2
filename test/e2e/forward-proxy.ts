/** A proxy that takes whatever is asked through it to one server, and notes for whom it was. */
import { createServer, request } from "node:http";
import { connect, type AddressInfo } from "node:net";

/** A proxy that runs. */
export interface ForwardProxy {
  /** For HTTP_PROXY and HTTPS_PROXY. */
  readonly url: string;
  /** The hosts that were asked for, with their ports where they were named. */
  readonly hosts: ReadonlySet<string>;
  readonly close: () => void;
}

/** Starts one on a free port; `target` is the URL of the server. */
export async function startForwardProxy(target: string): Promise<ForwardProxy> {
  const hosts = new Set<string>();
  const proxy = createServer((asked, answer) => {
    const { host, pathname, search } = new URL(asked.url ?? "");
    hosts.add(host);
    const { method, headers } = asked;
    const forwarded = request(`${target}${pathname}${search}`, { method, headers }, (given) => {
      answer.writeHead(given.statusCode ?? 500, given.headers);
      given.pipe(answer);
    });
    asked.pipe(forwarded);
  });
  proxy.on("connect", ({ url = "" }, socket) => {
    hosts.add(url);
    const { hostname, port } = new URL(target);
    const tunnel = connect(Number(port), hostname, () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      tunnel.pipe(socket);
      socket.pipe(tunnel);
    });
    for (const end of [tunnel, socket]) end.on("error", () => end.destroy());
  });
  await new Promise<void>((listening) => proxy.listen(0, "127.0.0.1", listening));
  const { port } = proxy.address() as AddressInfo;
  const close = (): void => {
    proxy.closeAllConnections();
    proxy.close();
  };
  return { url: `http://127.0.0.1:${port}`, hosts, close };
}
