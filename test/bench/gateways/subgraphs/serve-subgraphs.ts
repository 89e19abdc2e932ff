/**
 * The subgraphs of one scenario, all in this one process: `serve-subgraphs.ts <scenario>`.
 *
 * Tells its port when it is ready, and answers every message with what it was asked since the one before.
 */
import { scenarioNamed } from "../scenarios/all-scenarios.ts";
import { VERSIONS } from "../scenarios/scenario.ts";
import { answerFromObjects } from "./answer-from-objects.ts";
import { serveCanned } from "./canned-server.ts";

const { supergraph, objects } = scenarioNamed(process.argv[2] ?? "").open();
const server = await serveCanned(
  answerFromObjects(
    supergraph((name) => `http://127.0.0.1/${name}`, VERSIONS),
    objects,
  ),
);
process.on("message", () => process.send?.(server.count()));
process.on("disconnect", () => process.exit(0));
process.send?.(server.port);
