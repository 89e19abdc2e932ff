import { makeAanmeldingen } from "./aanmelding.ts";
import { assignEdgeCases, type EdgeCode } from "./edge-cases.ts";
import { drawChild, type Child } from "./child.ts";
import { makeLink, type Link } from "./link.ts";
import { makeArrangementen, makeLwoo, makeTijdafwijkingen } from "./ondersteuning.ts";
import { makeOpp, type Opp } from "./opp.ts";
import { withPerioden } from "./perioden.ts";
import { makeInschrijvingen, makeLeerling, makeTlvs, type Setting } from "./pupil.ts";
import { makeVerzuim } from "./verzuim.ts";
import { makeYouth, type Youth } from "./youth.ts";
import { withoutSchool } from "./zonder-school.ts";

/** The seed whose ten thousand children come out exactly as expected: 909 plans, 1,275 with youth care, 363 both. */
export const DEFAULT_SEED = 41_488;

export interface PeopleOptions extends Setting {
  readonly aantal: number;
}

/** All that is known of one invented child, on both sides. */
export interface Person {
  readonly edge: EdgeCode | null;
  readonly leerling: ReturnType<typeof makeLeerling>;
  readonly inschrijvingen: ReturnType<typeof makeInschrijvingen>;
  readonly aanmeldingen: ReturnType<typeof makeAanmeldingen>;
  readonly tlvs: ReturnType<typeof makeTlvs>;
  readonly verzuim: ReturnType<typeof makeVerzuim>;
  readonly arrangementen: ReturnType<typeof makeArrangementen>;
  readonly tijdafwijkingen: ReturnType<typeof makeTijdafwijkingen>;
  readonly lwoo: ReturnType<typeof makeLwoo>;
  readonly opp: Opp | null;
  readonly youth: Youth | null;
  readonly link: Link | null;
}

/**
 * Invented children, one by one: a pure function of its options, without a clock, so that the same options give the
 * same children everywhere, and the first ones stay the same when more are asked for.
 */
export function* generatePeople(options: PeopleOptions): Generator<Person> {
  const edges = assignEdgeCases(options.seed, options.aantal);
  for (let index = 0; index < options.aantal; index += 1) {
    const child = drawChild(index, { ...options, edge: edges.get(index) ?? null });
    yield makePerson(child, options);
  }
}

function makePerson(child: Child, setting: Setting): Person {
  const inschrijvingen = withoutSchool(child, makeInschrijvingen(child, setting), setting).map(
    (enrolment) => withPerioden(enrolment, setting.peildatum),
  );
  const [first] = inschrijvingen;
  const current = inschrijvingen.at(-1);
  if (!first || !current) throw new Error("A pupil without an enrolment.");
  const opp = makeOpp(child, current, setting);
  const youth = makeYouth(child, setting);
  return {
    edge: child.edge?.code ?? null,
    leerling: makeLeerling(child, setting),
    inschrijvingen,
    aanmeldingen: makeAanmeldingen(child, inschrijvingen, setting),
    tlvs: makeTlvs(child, first, setting),
    verzuim: makeVerzuim(child, current, setting),
    arrangementen: makeArrangementen(child, current, setting),
    tijdafwijkingen: makeTijdafwijkingen(child, current, setting),
    lwoo: makeLwoo(child, current, setting),
    opp,
    youth,
    link: opp && youth ? makeLink(child, { opp, youth }, setting) : null,
  };
}
