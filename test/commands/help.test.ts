import { expect, test } from "vitest";
import { SUBGRAPHS } from "@samenloop/schema";
import { runCommand } from "../setup/run-command.ts";

const SETTINGS = [
  "--port N",
  "--subgraph-port N",
  "--database-port N",
  "--host ADDRESS",
  "--data FOLDER",
  "--state FOLDER",
  "--leerlingen N",
  "--seed N",
  "--peildatum DATE",
  "--opnieuw",
  "--toegestane-herkomst ORIGINS",
  "--uitleg-sleutel KEY",
  "--jeugdzorg-url URL",
  "--jeugdzorg-sleutel JWK",
  ...SUBGRAPHS.flatMap((name) => [`--${name}-app-url URL`, `--${name}-owner-url URL`]),
];

test.each([
  ["start", SETTINGS],
  ["subgraph", [...SUBGRAPHS, "--subgraph-port N", "--state FOLDER", "--scholen-app-url"]],
  ["gateway", ["--supergraph FILE", "--port N", "--config FILE", "delen", "limieten", "/health"]],
  ["uitleg", ["--supergraph FILE", "--url URL", "--sleutel KEY", "--json", "[verborgen]"]],
  ["vraag", ["--json", "--csv", "--variabelen", "--operatie", "--url"]],
  ["supergraph", ["--check"]],
  ["contract", ["--url URL", "--json", "ENTITIES-UNKNOWN-KEY", "[verborgen]"]],
  ["data-fetch", ["<folder>"]],
])("%s --help says what there is, in 100 columns, and does nothing else", async (name, words) => {
  const { exit, stdout, stderr } = await runCommand([name, "--help"]);
  expect([exit, stderr]).toEqual([0, ""]);
  for (const word of words) expect(stdout).toContain(word);
  expect(Math.max(...stdout.split("\n").map((line) => line.length))).toBeLessThanOrEqual(100);
});
