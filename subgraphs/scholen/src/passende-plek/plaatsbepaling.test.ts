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
  { postcode: "1210AA", wijze: "EIGEN_POSTCODE", postcodegebieden: ["1210"], breedtegraad: 52 },
  // One school at 52 and three at 53.
  { postcode: "1210ZZ", wijze: "EIGEN_SCHOLEN", postcodegebieden: ["1210"], breedtegraad: 52.75 },
  // The middle of two areas, however many schools each has.
  {
    postcode: "1212AA",
    wijze: "BUURGEBIEDEN",
    postcodegebieden: ["1210", "1214"],
    breedtegraad: 53.375,
  },
  { postcode: "1200AA", wijze: "BUURGEBIEDEN", postcodegebieden: ["1210"], breedtegraad: 52.75 },
  { postcode: "1299AA", wijze: "BUURGEBIEDEN", postcodegebieden: ["1230"], breedtegraad: 51 },
])("$postcode is placed by $wijze $postcodegebieden", ({ postcode, breedtegraad, ...found }) => {
  const locatie = { breedtegraad, lengtegraad: 5 };
  expect(plaatsVan(postcode, GROEPEN)).toEqual({ ...found, locatie });
});

test("without a school anywhere near, a place is unknown", () => {
  expect(plaatsVan("1210AA", [])).toEqual({
    wijze: "ONBEKEND",
    postcodegebieden: [],
    locatie: null,
  });
});
