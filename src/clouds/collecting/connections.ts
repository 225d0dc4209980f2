/** How the connections of a run are kept, whatever cloud they lead to. */

/**
 * Options of Node's agents. Connections to one host: the calls of one scope, about 25 at once, and those of a second one
 * never wait for one for long, which would count as time of the call; more would only cost handshakes, 2 ms of CPU each.
 */
export const connections = { keepAlive: true, maxSockets: 64 } as const;

/**
 * The same through HTTP_PROXY, HTTPS_PROXY and NO_PROXY, which Node knows from 24.5 on, and not every SDK.
 * https://nodejs.org/api/http.html#built-in-proxy-support
 */
export const proxiedConnections = { ...connections, proxyEnv: process.env };
