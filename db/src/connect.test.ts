import { createServer, type AddressInfo, type Socket } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { connect, requireReachable, type Connection } from "./connect.ts";

/** Something that listens where PostgreSQL would; its port, or null where this machine has no such address. */
async function listenOn(host: string, welcome: (socket: Socket) => void): Promise<number | null> {
  const server = createServer(welcome);
  const listens = await new Promise<boolean>((resolve) => {
    server.once("error", () => resolve(false));
    server.listen(0, host, () => resolve(true));
  });
  onTestFinished(() => void server.close());
  return listens ? (server.address() as AddressInfo).port : null;
}

function connectTo(host: string, port: number): Connection {
  const connection = connect(`postgresql://app:geheim@${host}:${port}/scholen`, { max: 1 });
  onTestFinished(() => connection.sql.end({ timeout: 0 }));
  return connection;
}

test.each([
  ["127.0.0.1", "127.0.0.1"],
  ["::1", "[::1]"],
])("asks a database at %s", async (host, written) => {
  let visits = 0;
  const port = await listenOn(host, (socket) => {
    visits += 1;
    socket.resetAndDestroy();
  });
  if (port === null) return console.warn(`This machine has no ${host}: NOT tested.`);
  await expect(connectTo(written, port).sql`select 1`).rejects.toMatchObject({
    code: expect.stringMatching(/ECONNRESET|CONNECTION/),
  });
  expect(visits).toBeGreaterThan(0);
});

test("DATABASE_UNREACHABLE: what accepts and never answers is given up, without naming its password", async () => {
  const port = await listenOn("127.0.0.1", (socket) => socket.end());
  const refusal = requireReachable(connectTo("127.0.0.1", port ?? 0), "scholen", 0.2);
  await expect(refusal).rejects.toMatchObject({
    code: "DATABASE_UNREACHABLE",
    message: expect.not.stringMatching(/geheim/),
  });
});
