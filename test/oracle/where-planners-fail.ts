import { sdlOf, type DifferenceRow } from "./where-stock-differs.ts";

/** By what the planner, or the check of its plan, said itself. */
const unplannedFor =
  (said: string): DifferenceRow["fits"] =>
  ({ kind, got }) =>
    kind === "unplanned" && got.replaceAll("\\", "").includes(said);

/** Where a planner leaves the engine no way to answer: it is refused, with an error, and nothing is made up. */
export const WHERE_PLANNERS_FAIL: Readonly<Record<"hive" | "apollo", readonly DifferenceRow[]>> = {
  hive: [
    {
      code: "HIVE_DIES",
      why: "it panics over an entity with two keys and a requirement, and takes its process along: PLAN_TOO_SLOW",
      fits: unplannedFor("the planner died"),
    },
    {
      code: "HIVE_REQUIREMENT_BELOW_ITSELF",
      why: "a field that requires something is asked again below what it answers",
      fits: unplannedFor("cannot be found in selection set"),
    },
    {
      code: "HIVE_REQUIREMENT_OF_A_REQUIREMENT",
      why: "a field requires one that requires something itself, by another key",
      fits: unplannedFor("Expected a single parent"),
    },
    {
      code: "HIVE_FINDS_NO_PATH",
      why: "a type that one owner of a shared interface does not know, or that stands behind an interface object",
      fits: unplannedFor("walker failed to locate path"),
    },
    {
      code: "HIVE_HAS_NO_PLAN",
      why: "its plan is checked and found wanting",
      fits: ({ kind }) => kind === "unplanned",
    },
  ],
  apollo: [
    {
      code: "APOLLO_ASKS_WHO_DOES_NOT_OWN",
      why: "a requirement of a requirement is asked of whoever only needs it",
      fits: unplannedFor('"name":'),
    },
    {
      code: "APOLLO_LOSES_AN_INTERFACE_OBJECT",
      why: "it takes an interface for one whose type can be asked, and fails",
      fits: unplannedFor("We should have an edge"),
    },
    {
      code: "APOLLO_HAS_NO_PLAN",
      why: "its plan is checked and found wanting",
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
