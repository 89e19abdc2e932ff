import { expect, test } from "vitest";
import { plaatsVan, type Groep } from "./plaatsbepaling.ts";

const groep = (postcode: string, breedtegraad: number, scholen = 1): Groep => ({
  postcode,
  breedtegraad,
  lengtegraad: 5,
  scholen,
});
const GROEPEN = [
  groep("1210AA", 52),
  groep("1210AB", 53, 3),
  groep("1214AA", 54, 9),
  groep("1230AA", 51),
];

test.each([
  ["1210AA", "EIGEN_POSTCODE", ["1210"], 52],
  // One school at 52 and three at 53.
  ["1210ZZ", "EIGEN_SCHOLEN", ["1210"], 52.75],
  // The middle of two areas, however many schools each has.
  ["1212AA", "BUURGEBIEDEN", ["1210", "1214"], 53.375],
  ["1200AA", "BUURGEBIEDEN", ["1210"], 52.75],
  ["1299AA", "BUURGEBIEDEN", ["1230"], 51],
])("%s is placed by %s %j", (postcode, wijze, postcodegebieden, breedtegraad) => {
  expect(plaatsVan(postcode, GROEPEN)).toEqual({
    wijze,
    postcodegebieden,
    locatie: { breedtegraad, lengtegraad: 5 },
  });
});

test("without a school anywhere near, a place is unknown", () => {
  expect(plaatsVan("1210AA", [])).toEqual({
    wijze: "ONBEKEND",
    postcodegebieden: [],
    locatie: null,
  });
});
