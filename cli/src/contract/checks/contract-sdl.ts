import { contractDifferences } from "@samenloop/schema";
import { eis, type Check } from "../check.ts";

const DOE = "serve schema/subgraphs/jeugdzorg.graphql of this version, whole and unchanged";

export const contractSdl: Check = {
  id: "CONTRACT-SDL",
  eis: "The whole contract is served, with its keys and its nulls.",
  run: async (server) => {
    const { data } = await server.ask("{ _service { sdl } }");
    const sdl = (data?.["_service"] as { readonly sdl?: unknown } | null)?.sdl;
    eis(typeof sdl === "string", "_service { sdl } holds no SDL", DOE);
    const differences = contractDifferences("jeugdzorg", sdl);
    eis(differences !== null, "_service { sdl } is no SDL", DOE);
    const some = differences.slice(0, 3).join("; ");
    const more = differences.length > 3 ? `; and ${differences.length - 3} more` : "";
    eis(differences.length === 0, `it differs in ${some}${more}`, DOE);
  },
};
