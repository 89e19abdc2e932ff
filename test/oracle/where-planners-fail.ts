import { sdlOf, type DifferenceRow } from "./where-stock-differs.ts";

/** Where a planner leaves the engine no way to answer: it is refused, with an error, and nothing is made up. */
export const WHERE_PLANNERS_FAIL: Readonly<Record<"hive" | "apollo", readonly DifferenceRow[]>> = {
  hive: [
    {
      code: "HIVE_HAS_NO_PLAN",
      why: "the native planner fails, or its process dies: the caller gets PLAN_IMPOSSIBLE or PLAN_TOO_SLOW",
      fits: ({ kind }) => kind === "unplanned",
    },
  ],
  apollo: [
    {
      code: "APOLLO_HAS_NO_PLAN",
      why: "its plan is checked and found wanting: a requirement of a requirement, an owner that cannot be entered",
      fits: ({ kind }) => kind === "unplanned",
    },
    {
      code: "REQUIREMENT_OF_A_REQUIREMENT",
      why: "a field is asked without what it requires; it is null with an error",
      fits: ({ observed }) => observed.run.faults.some((one) => one.includes("requires")),
    },
    {
      code: "PROVIDED_ALONG_ANOTHER_PATH",
      why: "what is promised along one path is taken for granted along another; it is null with an error",
      fits: ({ world, observed }) =>
        /@provides/.test(sdlOf(world.text)) && observed.answer.errors.length > 0,
    },
  ],
};
