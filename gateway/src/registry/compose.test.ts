import { expect, test } from "vitest";
import { composeSupergraph, type Composer } from "./compose.ts";

const contract = (name: string, sdl: string) => ({ name, url: `http://${name}.invalid`, sdl });

test.each<Composer>(["apollo", "theguild"])(
  "SCHEMA_DOES_NOT_COMPOSE: %s says what is wrong, all of it",
  (composer) => {
    const contracts = [
      contract("a", "type Query { x: Int y: String z: Boolean }"),
      contract("b", "type Query { x: String y: Int }"),
    ];
    expect(() => composeSupergraph(contracts, composer)).toThrow(
      expect.objectContaining({
        code: "SCHEMA_DOES_NOT_COMPOSE",
        message: expect.stringMatching(/Query\.x[^]*Query\.y|Query\.y[^]*Query\.x/) as string,
      }),
    );
  },
);

test.each<Composer>(["apollo", "theguild"])(
  "%s writes each url into the supergraph",
  (composer) => {
    const supergraph = composeSupergraph([contract("a", "type Query { x: Int }")], composer);
    expect(supergraph).toContain('@join__graph(name: "a", url: "http://a.invalid")');
  },
);
