import { Agent, request } from "node:http";
import { text } from "node:stream/consumers";
import { ANSWER, QUESTION } from "./two-subgraphs.ts";

export interface Load {
  readonly answered: number;
  /** What came back and was not the answer. */
  readonly wrong: readonly string[];
}

const AT_ONCE = 32;

/** Asks the same question, so many at once, for as long as `goesOn` says of those asked before. */
export async function loadGateway(url: string, goesOn: (asked: number) => boolean): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const wrong: string[] = [];
  let asked = 0;
  let answered = 0;
  const askOn = async (): Promise<void> => {
    while (goesOn(asked)) {
      asked += 1;
      const answer = await ask(url, agent).catch((error: unknown) => String(error));
      answered += 1;
      if (answer !== ANSWER) wrong.push(answer.slice(0, 200));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, askOn));
  agent.destroy();
  return { answered, wrong };
}

const BODY = JSON.stringify({ query: QUESTION });

function ask(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "content-length": BODY.length };
    request(url, { method: "POST", agent, headers }, (response) => {
      text(response).then(resolve, reject);
    })
      .on("error", reject)
      .end(BODY);
  });
}
