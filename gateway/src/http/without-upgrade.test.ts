import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { expect, onTestFinished, test } from "vitest";
import { openDoor, response } from "../testing/door-under-test.ts";

const QUESTION = '{"query":"{ motto }"}';

/** Everything that comes back for these bytes. */
async function exchange(...pieces: readonly string[]): Promise<string> {
  const door = await openDoor(async ({ body }) => response(JSON.stringify({ data: body })));
  onTestFinished(() => door.close());
  const client = connect(Number(new URL(door.url).port), "127.0.0.1");
  await once(client, "connect");
  const answer = text(client);
  for (const piece of pieces) {
    client.write(piece);
    await new Promise(setImmediate);
  }
  return answer;
}

const OFFER = "connection: Upgrade, HTTP2-Settings\r\nupgrade: h2c\r\nhttp2-settings: AAMAAABk\r\n";
const head = (extra: string): string =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\n${extra}content-type: application/json\r\ncontent-length: ${QUESTION.length}\r\n\r\n`;
const LAST = "connection: close\r\n";

test.each([
  ["at once", [head(OFFER) + QUESTION + head(LAST) + QUESTION]],
  ["in pieces", [head(OFFER), QUESTION.slice(0, 5), QUESTION.slice(5), head(LAST), QUESTION]],
])(
  "a client that offers HTTP/2 with its question has its answer in HTTP/1.1 (%s)",
  async (_, pieces) => {
    const answer = await exchange(...pieces);
    expect(answer.match(/HTTP\/1\.1 \d+ \w+/g)).toEqual(["HTTP/1.1 200 OK", "HTTP/1.1 200 OK"]);
    expect(answer.match(/\{"data".*?\}\}/g)).toEqual([
      `{"data":${QUESTION}}`,
      `{"data":${QUESTION}}`,
    ]);
  },
);

test("so it has at any other address", async () => {
  const answer = await exchange(
    `GET /health HTTP/1.1\r\nhost: x\r\n${OFFER}\r\nGET /health HTTP/1.1\r\nhost: x\r\n${LAST}\r\n`,
  );
  expect(answer.match(/HTTP\/1\.1 200 OK/g)).toHaveLength(2);
});

test("nothing is learned about a protocol that nobody speaks", async () => {
  const answer = await exchange(
    `GET /graphql HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: geheim\r\n\r\nGET /health HTTP/1.1\r\nhost: x\r\n${LAST}\r\n`,
  );
  expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual(["HTTP/1.1 405", "HTTP/1.1 200"]);
  expect(answer).not.toContain("geheim");
});

test("a client that offers it with every question leaves nothing behind on its connection", async () => {
  const warnings: Error[] = [];
  const hear = (warning: Error): void => void warnings.push(warning);
  process.on("warning", hear);
  onTestFinished(() => void process.off("warning", hear));
  const door = await openDoor(async () => response('{"data":{}}'));
  onTestFinished(() => door.close());
  const client = connect(Number(new URL(door.url).port), "127.0.0.1");
  for (let turn = 0; turn < 20; turn += 1) {
    client.write(head(OFFER) + QUESTION);
    const [answer] = (await once(client, "data")) as [Buffer];
    expect(answer.toString()).toMatch(/^HTTP\/1\.1 200 OK[^]*\{"data":\{\}\}$/);
  }
  client.write(head(OFFER.replace("Upgrade,", "Upgrade, close,")) + QUESTION);
  await once(client.resume(), "close");
  expect(warnings).toEqual([]);
});
