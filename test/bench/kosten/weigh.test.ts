import { expect, test } from "vitest";
import { connect } from "@samenloop/db";
import { testDatabase } from "../../setup/fresh-database.ts";
import { weigh } from "./weigh.ts";

test("adds up what a subgraph sends, and tells dear from cheap", async () => {
  const { app } = await testDatabase("scholen");
  const { sql, close } = connect(app, { max: 1 });
  const sent = (most: number) => ({
    name: "scholen" as const,
    statement: "select count(*) from generate_series(1, $1::int)",
    parameters: [most],
  });
  try {
    const cheap = await weigh([sent(1)], { scholen: sql });
    const dear = await weigh([sent(1), sent(1_000_000)], { scholen: sql });
    expect(cheap.get("scholen")?.statements).toBe(1);
    expect(dear.get("scholen")?.statements).toBe(2);
    expect(dear.get("scholen")?.milliseconds).toBeGreaterThan(
      10 * (cheap.get("scholen")?.milliseconds ?? Infinity),
    );
  } finally {
    await close();
  }
});
