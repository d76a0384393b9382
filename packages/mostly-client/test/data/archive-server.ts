import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { MostlyAI } from "@org/mostly-client";

/** A platform on loopback that has one synthetic dataset. */
export interface ArchiveServer extends AsyncDisposable {
  readonly client: MostlyAI;
  readonly url: string;
  /** What was asked for, one after the other. */
  readonly requests: string[];
}

/**
 * Starts it; `send` answers what asks for the archive, and `tables` are those that the dataset says to have.
 */
export async function serveArchive(
  send: (response: ServerResponse, headers: NodeJS.Dict<string | string[]>) => void,
  tables: readonly string[] = ["census"],
): Promise<ArchiveServer> {
  const requests: string[] = [];
  const server = createServer(({ url = "", headers }, response) => {
    requests.push(url);
    if (url.includes("/download")) return send(response, headers);
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ id: "d", name: "d", tables: tables.map((name) => ({ name })) }));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    client: new MostlyAI({ baseUrl: url, apiKey: "key" }),
    url,
    requests,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
