import { afterAll, describe, expect, test } from "vitest";
import { closeAll, inShort, reportOn, smallest, type Report } from "./report.ts";

/** 200 worlds in all, shared out over the files that call this: CI has two workers. */
export const WORLDS = 200;
const OPERATIONS = 10;

/** The promise of the engine, on one share of the worlds. */
export function promiseOfSeeds(seeds: readonly number[]): void {
  describe(`seeds ${seeds[0]} … ${seeds.at(-1)}`, () => {
    let report: Report;
    afterAll(closeAll);

    test(
      "the engine answers every operation as one schema over the same data, under both planners",
      async () => {
        report = await reportOn(seeds, OPERATIONS);
        const ours = report.unexplained.filter(({ candidate }) => candidate !== "stock");
        for (const one of ours.slice(0, 1)) console.log(await smallest(one, 600));
        expect(ours.map(inShort)).toEqual([]);
      },
      // Four candidates, two of them Apollo's: half of what CI has for this.
      230_000,
    );

    test("the stock gateway does too, or a row says why it is wrong", () => {
      const stocks = report.unexplained.filter(({ candidate }) => candidate === "stock");
      console.log(report.operations, report.explained);
      expect(stocks.map(inShort)).toEqual([]);
    });

    test("nearly all worlds compose, and a planner refuses few operations", () => {
      const { composed, worlds, operations, unplanned } = report;
      expect(composed / worlds).toBeGreaterThan(0.8);
      expect(unplanned.hive / operations).toBeLessThan(0.07);
      expect(unplanned.apollo / operations).toBeLessThan(0.03);
    });
  });
}
