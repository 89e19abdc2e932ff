import {
  Kind,
  parse,
  print,
  type ConstDirectiveNode,
  type DefinitionNode,
  type StringValueNode,
  type TypeNode,
} from "graphql";
import { artikelenIn, leesBeschrijving } from "@samenloop/schema/beschrijving";
import {
  EIGENAREN,
  type Begrip,
  type Eigenaar,
  type Lijn,
  type Onderdeel,
  type Soort,
  type Woordenboek,
} from "./begrip.ts";

/** What a definition and a part of it have in common. */
interface Part {
  readonly name: { readonly value: string };
  readonly description?: StringValueNode | undefined;
  readonly directives?: readonly ConstDirectiveNode[] | undefined;
  readonly type?: TypeNode;
}

interface Definition extends Part {
  readonly kind: Kind;
  readonly fields?: readonly Part[];
  readonly values?: readonly Part[];
}

const SOORTEN: Partial<Record<Kind, Soort>> = {
  [Kind.OBJECT_TYPE_DEFINITION]: "object",
  [Kind.INPUT_OBJECT_TYPE_DEFINITION]: "invoer",
  [Kind.ENUM_TYPE_DEFINITION]: "opsomming",
  [Kind.SCALAR_TYPE_DEFINITION]: "scalar",
};

/**
 * The dictionary of a composed graph: every type that a caller can see, in the order of the alphabet, and how the
 * entities point to each other. What composition adds for gateways, and what is `@inaccessible`, is no word of it.
 */
export function readSupergraph(sdl: string): Woordenboek {
  const definitions = parse(sdl).definitions.filter(isWord);
  const begrippen = definitions.map(readBegrip);
  return { begrippen, lijnen: lijnenTussen(begrippen) };
}

function isWord(node: DefinitionNode): node is DefinitionNode & Definition {
  if (!(node.kind in SOORTEN) || !("name" in node)) return false;
  return !/^(join|link)__/.test(node.name?.value ?? "") && isVisible(node as Definition);
}

const isVisible = ({ directives = [] }: Part): boolean =>
  !directives.some(({ name }) => name.value === "inaccessible");

function readBegrip(node: Definition): Begrip {
  const graphs = valuesOf(node, "join__type", "graph");
  const onderdelen = [...(node.fields ?? []), ...(node.values ?? [])]
    .filter(isVisible)
    .map((part) => readOnderdeel(part, { graphs, klasse: klasseOf(node) }));
  const served = (eigenaar: Eigenaar): number =>
    onderdelen.filter(({ eigenaren }) => eigenaren.includes(eigenaar)).length;
  return {
    ...wordsOf(node),
    soort: SOORTEN[node.kind] ?? "object",
    eigenaren: eigenarenOf(graphs).toSorted((a, b) => served(b) - served(a)),
    sleutel: valuesOf(node, "join__type", "key")[0] ?? null,
    onderdelen,
  };
}

interface Whole {
  readonly graphs: readonly string[];
  readonly klasse: string | null;
}

function readOnderdeel(part: Part, whole: Whole): Onderdeel {
  const own = [
    ...valuesOf(part, "join__field", "graph"),
    ...valuesOf(part, "join__enumValue", "graph"),
  ];
  return {
    ...wordsOf(part),
    type: part.type ? print(part.type) : "",
    typenaam: part.type ? nameOf(part.type) : "",
    eigenaren: eigenarenOf(own.length > 0 ? own : whole.graphs),
    klasse: klasseOf(part) ?? whole.klasse,
  };
}

function wordsOf({ name, description }: Part) {
  const text = description?.value ?? "";
  const { nl, en } = leesBeschrijving(text) ?? { nl: text, en: "" };
  return { naam: name.value, nl, en, artikelen: [...new Set(artikelenIn(text))] };
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

const klasseOf = (part: Part): string | null =>
  valuesOf(part, "classificatie", "klasse")[0] ?? null;

const eigenarenOf = (graphs: readonly string[]): Eigenaar[] =>
  EIGENAREN.filter((eigenaar) => graphs.includes(eigenaar.toUpperCase()));

/** What an argument of a directive says, once for each time that the directive stands there. */
function valuesOf({ directives = [] }: Part, directive: string, argument: string): string[] {
  return directives
    .filter(({ name }) => name.value === directive)
    .flatMap((used) => used.arguments ?? [])
    .filter(({ name }) => name.value === argument)
    .flatMap(({ value }) => ("value" in value ? [String(value.value)] : []));
}

/** A list counts as a line to what it lists. The operations at the root point to everything and to nothing. */
function lijnenTussen(begrippen: readonly Begrip[]): Lijn[] {
  const byName = new Map(begrippen.map((begrip) => [begrip.naam, begrip]));
  const listed = (naam: string): string =>
    byName.get(naam)?.onderdelen.find((onderdeel) => onderdeel.naam === "nodes")?.typenaam ?? naam;
  const isEntity = (naam: string): boolean => byName.get(naam)?.sleutel != null;
  return begrippen
    .filter(({ sleutel }) => sleutel !== null)
    .flatMap(({ naam, onderdelen }) =>
      onderdelen
        .map((onderdeel) => ({ van: naam, naar: listed(onderdeel.typenaam), veld: onderdeel.naam }))
        .filter(({ naar }) => isEntity(naar)),
    );
}
