import { parse } from "graphql";
import { describe, expect, test } from "vitest";
import { DOELEN, DOELEN_VAN, ROLLEN, type Doel, type Rol } from "@samenloop/schema";
import type { Planned } from "../pipeline.ts";
import type { Policy } from "../policy/policy.ts";
import { demo } from "../policy/rules/demo.ts";
import { createAuthorize } from "./authorize.ts";

/** Lets everyone have everything: what is refused with it, no policy can give. */
const everything: Policy = { code: "ALLES", allows: () => true };

const PUBLIC = "{ vestigingen(first: 1) { totalCount } }";

function asks(rol: Rol, doel: Doel): Planned {
  const document = parse(PUBLIC);
  const travels = [{ subgraph: "scholen", coordinate: "Query.vestigingen", as: "asked" }];
  return {
    source: PUBLIC,
    operationName: null,
    variables: {},
    incoming: { body: null, signal: new AbortController().signal },
    caller: { rol, organisatie: null, namens: null, doel },
    document,
    // Nothing else of the plan is looked at here.
    prepared: { travels } as unknown as Planned["prepared"],
    coerced: {},
  };
}

const outcome = (policies: readonly Policy[], rol: Rol, doel: Doel): unknown => {
  try {
    return createAuthorize(policies)(asks(rol, doel)).decision;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe("the ouder- en jeugdsteunpunt may read nothing", () => {
  test.each(DOELEN)("for %s it is refused, whatever the policies allow", (doel) => {
    expect(outcome([everything, demo], "OUDER_EN_JEUGDSTEUNPUNT", doel)).toBe("NOT_ALLOWED");
  });

  test("so is whoever connects a municipality: that is work on contracts and not on data", () => {
    for (const doel of DOELEN)
      expect(outcome([everything], "INTEGRATOR", doel)).toBe("NOT_ALLOWED");
  });
});

test.each(ROLLEN)("%s may ask for the purposes in its row and for no other", (rol) => {
  const allowed = DOELEN.filter((doel) => typeof outcome([everything], rol, doel) === "object");
  expect(allowed).toEqual(DOELEN.filter((doel) => DOELEN_VAN[rol].includes(doel)));
});

test("only the demo may look around, and only while a policy of the demo says so", () => {
  const looksAround = ROLLEN.filter((rol) => DOELEN_VAN[rol].includes("DEMONSTRATIE"));
  expect(looksAround).toEqual(["DEMO"]);
  expect(outcome([demo], "DEMO", "DEMONSTRATIE")).toEqual({ policy: "DEMO", allowed: true });
  expect(outcome([], "DEMO", "DEMONSTRATIE")).toBe("NOT_ALLOWED");
});
