import type { Bug } from "@samenloop/schema";
import { serveHttp, type HttpOptions } from "../http/serve-http.ts";
import type { Answer, Pipeline } from "../pipeline.ts";

export interface DoorUnderTest {
  /** `http://127.0.0.1:…` */
  readonly url: string;
  readonly bugs: readonly Bug[];
  /** POSTs one question; what is not given is as most clients have it. */
  post(headers?: Record<string, string>, body?: object): Promise<Response>;
  close(): Promise<void>;
}

/** The HTTP side of the gateway alone, before a pipeline that is the test's. */
export async function openDoor(
  pipeline: Pipeline,
  options: Partial<HttpOptions> = {},
): Promise<DoorUnderTest> {
  const bugs: Bug[] = [];
  const apiSdl = (): string => "type Query { motto: String }\n";
  const waiting = async (): Promise<readonly string[]> => [];
  const { url, close } = await serveHttp(
    { pipeline, apiSdl, isReady: () => true, waiting },
    {
      host: "127.0.0.1",
      port: 0,
      allowedOrigins: [],
      today: () => "2026-10-01",
      reportBug: (bug) => bugs.push(bug),
      ...options,
    },
  );
  const post = (
    headers: Record<string, string> = {},
    body: object = { query: "{ motto }" },
  ): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body: JSON.stringify(body),
    });
  return { url, bugs, post, close };
}

export const response = (text: string): Answer => ({ kind: "response", text });
export const stream = (events: AsyncIterableIterator<string>): Answer => ({
  kind: "stream",
  events,
});
