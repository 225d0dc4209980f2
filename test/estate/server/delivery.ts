/** How an answer gets to whoever asked, or does not: faults of the way rather than of the service. */
import type { ServerResponse } from "node:http";
import type { Answer } from "./face.ts";
import { type DeliveryFault, isDeliveryFault, type ServerFault } from "./faults.ts";

/** Sends an answer, spoilt by the fault. Gives the status that was sent, if any was. */
export function deliver(response: ServerResponse, answer: Answer, fault?: ServerFault): number | undefined {
  return isDeliveryFault(fault) ? spoil(response, answer, fault) : send(response, answer);
}

function spoil(response: ServerResponse, answer: Answer, fault: DeliveryFault): number | undefined {
  switch (fault.kind) {
    case "hang":
      return undefined;
    case "cut-connection":
      return cut(response, answer, fault.when);
    case "slow-drip":
      return drip(response, answer, fault.everyMs);
    case "bad-gateway":
      return send(response, { ...answer, status: 502, contentType: "text/html", body: Buffer.from(gatewayPage) });
    case "truncated-body":
      return send(response, { ...answer, body: answer.body.subarray(0, Math.floor(answer.body.length * 0.7)) });
    case "malformed-body":
      return send(response, { ...answer, body: Buffer.from("\u0000\u0001 neither XML nor JSON <<<{{{") });
    case "empty-body":
      return send(response, { ...answer, body: Buffer.alloc(0) });
    default:
      return fault satisfies never;
  }
}

const gatewayPage = "<html><head><title>502 Bad Gateway</title></head><body>Bad Gateway</body></html>";

function send(response: ServerResponse, { status, contentType, headers, body }: Answer): number {
  response.writeHead(status, { ...headers, "content-type": contentType, "content-length": body.length }).end(body);
  return status;
}

function cut(response: ServerResponse, { status, contentType, body }: Answer, when: string): number | undefined {
  if (when !== "mid-body") {
    response.destroy();
    return undefined;
  }
  response.writeHead(status, { "content-type": contentType, "content-length": body.length });
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.destroy());
  return status;
}

function drip(response: ServerResponse, { status, contentType, body }: Answer, everyMs: number): number {
  response.writeHead(status, { "content-type": contentType, "content-length": body.length });
  response.flushHeaders();
  let sent = 0;
  const timer = setInterval(() => {
    response.write(body.subarray(sent, sent + 1));
    sent += 1;
    if (sent >= body.length) response.end();
  }, everyMs);
  response.once("close", () => clearInterval(timer));
  return status;
}
