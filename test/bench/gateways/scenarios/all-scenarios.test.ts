import { describe, expect, test } from "vitest";
import { answerFromObjects } from "../subgraphs/answer-from-objects.ts";
import { SCENARIOS } from "./all-scenarios.ts";

const answerTo = (name: string): string => {
  const scenario = SCENARIOS.find((one) => one.name === name);
  if (!scenario) throw new Error(`there is no scenario ${name}`);
  const { supergraph, objects } = scenario.open();
  const answer = answerFromObjects(
    supergraph((one) => `http://127.0.0.1/${one}`, 0),
    objects,
  );
  return answer(JSON.stringify(scenario.operation));
};

describe("the scenarios of the benchmark", () => {
  test.each(SCENARIOS.map(({ name }) => name))("%s composes and has an answer", (name) => {
    expect(JSON.parse(answerTo(name))).toEqual({ data: expect.anything() });
  });

  test("have the sizes that they say", () => {
    expect(Math.round(Buffer.byteLength(answerTo("groot")) / 1000)).toBe(89);
    expect(Math.round(Buffer.byteLength(answerTo("4mb")) / 100_000)).toBe(40);
    expect(JSON.parse(answerTo("fan-out")).data.items).toHaveLength(1000);
  });
});
