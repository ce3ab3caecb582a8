/**
 * A loopback stand-in for the whole internet.
 *
 * The shipped packages run only on the real hosts, so the browsers under test
 * must believe that they are there. Every connection of the browser goes
 * through this HTTP proxy; for the hosts of the fixtures it ends TLS itself and
 * serves the pages of `tests/browser/fixtures`, everything else it refuses. It
 * keeps a record of both, which is what proves that nothing leaves.
 */
import { createServer as createProxy, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Duplex } from "node:stream";
import { createSecureContext, type SecureContext, TLSSocket } from "node:tls";
import { generate } from "selfsigned";

/** One thing a browser asked for. */
export interface Seen {
  /** `GET https://x.com/compose/post`, or `CONNECT host:port` for a refused tunnel. */
  what: string;
  /** Whether it was one of the fixtures' own documents or assets. */
  served: boolean;
}

export interface Resource {
  headers: Record<string, string>;
  body: string | Buffer;
}

/** Absolute address, without query and fragment, to what is served there. */
export type Resources = ReadonlyMap<string, Resource>;

export class Origin {
  /** Everything asked for so far, in order. */
  readonly seen: Seen[] = [];
  readonly #resources: Map<string, Resource>;
  readonly #hosts: ReadonlySet<string>;
  readonly #tls: SecureContext;
  readonly #proxy = createProxy();
  readonly #sockets = new Set<Duplex>();

  private constructor(resources: Resources, tls: SecureContext) {
    this.#resources = new Map(resources);
    this.#hosts = hostsOf(resources);
    this.#tls = tls;
    this.#proxy.on("connection", (socket) => this.#keep(socket));
    this.#proxy.on("connect", (request, socket) => this.#connect(request, socket));
    this.#proxy.on("request", (request, response) => this.#answer(request, response));
  }

  static async start(resources: Resources): Promise<Origin> {
    const origin = new Origin(resources, await certify(hostsOf(resources)));
    await new Promise<void>((done) => origin.#proxy.listen(0, "127.0.0.1", done));
    return origin;
  }

  /** `127.0.0.1:<port>`, what the browser is told to use as its proxy. */
  get port(): number {
    return (this.#proxy.address() as AddressInfo).port;
  }

  /** From now on serves these, on hosts that it was started with. */
  serve(resources: Resources): void {
    for (const [address, resource] of resources) this.#resources.set(address, resource);
  }

  /** What was asked for and is no fixture's. */
  strangers(): string[] {
    return this.seen.filter(({ served }) => !served).map(({ what }) => what);
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((done) => this.#proxy.close(done));
  }

  #connect(request: IncomingMessage, client: Duplex): void {
    const [host = "", port] = (request.url ?? "").split(":");
    if (!this.#hosts.has(host) || port !== "443") {
      this.seen.push({ what: `CONNECT ${request.url}`, served: false });
      client.end("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      return;
    }
    client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    const secure = new TLSSocket(client as Socket, { isServer: true, secureContext: this.#tls });
    this.#keep(secure);
    this.#proxy.emit("connection", secure);
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    // A request inside a tunnel names only its path; one to the proxy itself a full address.
    const inside = request.socket instanceof TLSSocket;
    const url = new URL(request.url ?? "/", inside ? `https://${request.headers.host}` : undefined);
    const found = this.#resources.get(url.origin + url.pathname);
    this.seen.push({ what: `${request.method} ${url.href}`, served: found !== undefined });
    if (found === undefined) {
      response.writeHead(403, { "content-length": 0 }).end();
    } else {
      response.writeHead(200, { "cache-control": "no-store", ...found.headers }).end(found.body);
    }
  }

  #keep(socket: Duplex): void {
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    // Browsers drop connections as they please; that is not the tests' concern.
    socket.on("error", () => socket.destroy());
  }
}

function hostsOf(resources: Resources): Set<string> {
  return new Set([...resources.keys()].map((address) => new URL(address).hostname));
}

async function certify(hosts: Iterable<string>): Promise<SecureContext> {
  const { cert, private: key } = await generate([{ name: "commonName", value: "loopback" }], {
    keyType: "ec",
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: Array.from(hosts, (value) => ({ type: 2, value })) }],
  });
  return createSecureContext({ cert, key });
}
