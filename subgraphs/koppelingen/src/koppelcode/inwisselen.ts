import { randomUUID } from "node:crypto";
import { plankoppeling, toestemming } from "@samenloop/db/tables/koppelingen";
import { TOESTEMMING_RICHTINGEN, type ToestemmingRichting } from "@samenloop/schema";
import {
  requireRow,
  type JeugdzorgClaims,
  type Koppelcode,
  type SchoolClaims,
  type Werk,
} from "@samenloop/subgraph-kit";
import type { Context } from "../context.ts";
import type { Gegevenscategorie, KoppelcodeInwisselenInput } from "../resolver-types.generated.ts";
import { nietVoorbij } from "../toestemming/leeftijdsregime.ts";
import { laatsteDagVan } from "../wijziging/invoer.ts";
import { schrijfHistorie } from "../wijziging/wijzig-koppeling.ts";
import { wijzig, type Uitkomst } from "../wijziging/wijzig.ts";
import { categorieenPerRichting } from "./gegevenscategorieen.ts";
import { geefCodeUit, leesCode } from "./spend-koppelcode.ts";

/** Links what both owners vouch for, and asks everyone whose consent is needed. */
export const koppelcodeInwisselen = (
  context: Context,
  input: KoppelcodeInwisselenInput,
): Promise<Uitkomst> =>
  wijzig(context, { mutatie: "koppelcodeInwisselen", input }, async (werk) => {
    const school = await leesCode(context, werk, {
      uitgever: "onderwijs",
      code: input.codeVanSchool,
    });
    const jeugdzorg = await leesCode(context, werk, {
      uitgever: "jeugdzorg",
      code: input.codeVanJeugdzorg,
    });
    const categorieen = categorieenPerRichting(input.gegevenscategorieen);
    const veld = "toestemmingGeldigTot";
    const geldigTot = laatsteDagVan(veld, input.toestemmingGeldigTot, werk.dag);
    // Always in this order, so that two who hold each other's code cannot wait for each other.
    await geefCodeUit(werk, school);
    await geefCodeUit(werk, jeugdzorg);
    const plankoppelingId = await legKoppeling(werk, { input, school, jeugdzorg });
    const gevraagd = vraag(werk, {
      plankoppelingId,
      input,
      geldigTot,
      categorieen,
      school,
      jeugdzorg,
    });
    await werk.tx.insert(toestemming).values(gevraagd);
    await schrijfHistorie(werk, plankoppelingId, [
      ["VOORGESTELD", null],
      ...gevraagd.map(({ id }) => ["TOESTEMMING_GEVRAAGD", id] as const),
    ]);
    return { plankoppelingId, betreft: null };
  });

interface Codes {
  readonly input: KoppelcodeInwisselenInput;
  readonly school: Koppelcode<"onderwijs">;
  readonly jeugdzorg: Koppelcode<"jeugdzorg">;
}

async function legKoppeling(
  { tx, dag }: Werk,
  { input, school, jeugdzorg }: Codes,
): Promise<string> {
  const [made] = await tx
    .insert(plankoppeling)
    .values({
      id: randomUUID(),
      ...schoolzijdeVan(school.claims),
      hulpverleningsplanGemeentecode: jeugdzorg.claims.gemeentecode,
      hulpverleningsplanId: jeugdzorg.claims.id,
      soort: input.soort,
      initiatief: input.initiatief,
      grondslag: "TOESTEMMING",
      voorgesteldOp: dag,
      synthetisch: school.claims.synthetisch || jeugdzorg.claims.synthetisch,
    })
    .returning({ id: plankoppeling.id });
  return requireRow(made).id;
}

/** The proof that two codes are of one pupil is kept only where it will be needed: as long as there is no plan. */
function schoolzijdeVan({ soort, id, leerlingbewijs }: SchoolClaims) {
  switch (soort) {
    case "ONTWIKKELINGSPERSPECTIEF":
      return { ontwikkelingsperspectiefId: id };
    case "AANMELDING":
      return { aanmeldingId: id, leerlingbewijs };
    case "LEERLING":
      return { leerlingId: id, leerlingbewijs };
  }
}

interface Vraag extends Codes {
  readonly plankoppelingId: string;
  readonly geldigTot: string;
  readonly categorieen: Readonly<Record<ToestemmingRichting, readonly Gegevenscategorie[]>>;
}

/** As the contract says for who chooses none. */
const AFSTEMMEN = "AFSTEMMEN_PLANNEN";

function vraag({ dag }: Werk, vraag: Vraag): (typeof toestemming.$inferInsert)[] {
  const { plankoppelingId, input, geldigTot, categorieen, school, jeugdzorg } = vraag;
  return TOESTEMMING_RICHTINGEN.flatMap((richting) => {
    const { organisatie, rollen } = ontvanger(richting, school.claims, jeugdzorg.claims);
    return jeugdzorg.claims.gevers[richting].map((gegevenDoor) => ({
      id: randomUUID(),
      plankoppelingId,
      richting,
      gegevenDoor,
      doel: input.doel ?? AFSTEMMEN,
      ontvangerRollen: [...rollen],
      ontvangerOrganisatie: organisatie,
      gegevenscategorieen: [...categorieen[richting]],
      leeftijdsregime: jeugdzorg.claims.leeftijdsregime,
      leeftijdsregimeTotEnMet: jeugdzorg.claims.leeftijdsregimeTotEnMet,
      gevraagdOp: dag,
      geldigTot: nietVoorbij(geldigTot, jeugdzorg.claims.leeftijdsregimeTotEnMet),
    }));
  });
}

/** Each side receives what the other shares. */
const ontvanger = (
  richting: ToestemmingRichting,
  school: SchoolClaims,
  jeugdzorg: JeugdzorgClaims,
): SchoolClaims["ontvanger"] =>
  richting === "SCHOOL_NAAR_JEUGDHULP" ? jeugdzorg.ontvanger : school.ontvanger;
