import { isBsn } from "@samenloop/schema";
import { eis, type Check } from "../check.ts";
import { LISTS, readSome } from "../lists.ts";
import type { Answer } from "../server.ts";

const QUERY = `{
  jeugdigen(first: 50) { nodes {
    aanduiding gezagsrelaties { aanduiding }
    toewijzingen { toewijzingnummer product { productcode } beschikking { nummer } }
  } }
  hulpverleningsplannen(first: 50) { nodes {
    bronhouder { naam agb } contactpersoon { functioneelContact }
    doelen { omschrijving } activiteiten voorzieningen evaluaties { uitkomst }
  } }
}`;

const DOE =
  "keep the burgerservicenummer where the law asks for it (Jeugdwet 7.2) and out of the graph";

export const noBsn: Check = {
  id: "NO-BSN",
  eis: "No answer holds a number that can be a burgerservicenummer, nor a field for one.",
  run: async (server) => {
    for (const list of LISTS) await readSome(server, list, 3);
    const { data } = await server.ask(QUERY);
    eis(
      data !== null,
      "the words of plans and of help cannot be read",
      "answer every field of the contract, with null where nothing is known",
    );
    const { data: known } = await server.ask("{ __schema { types { fields { name } } } }");
    const fields = JSON.stringify(known ?? {});
    eis(!/"(bsn|burgerservicenummer)"/i.test(fields), "the schema has a field for it", DOE);
    eis(!server.said.some(holdsBsn), "an answer holds a number that passes its eleven-test", DOE);
  },
};

/** Codes of other kinds, such as UUIDs and cursors, may hold nine digits in a row by chance: those stand in a longer word. */
const holdsBsn = ({ text }: Answer): boolean =>
  (text.match(/(?<![\w-])\d{9}(?![\w-])/g) ?? []).some(isBsn);
