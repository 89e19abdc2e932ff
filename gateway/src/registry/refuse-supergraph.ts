import { Kind, parse, visit, type ConstDirectiveNode, type DocumentNode } from "graphql";
import { Problem } from "@samenloop/schema";
import { argumentsOf, directivesNamed } from "../core/plan/read-directives.ts";

/** What of this a plan keeps: the rest would be dropped without a word, by one planner or by both. */
const KEPT = ["core", "link", "join", "inaccessible"];

/** Words of federation that no plan of ours can keep, and why that matters to whoever wrote them. */
const REFUSED: Readonly<Record<string, string>> = {
  context:
    "@context and @fromContext give a field a value from further up; planned here it would be asked without that value.",
  connect:
    "@connect and @source describe an API that is not GraphQL; a subgraph of that name would be asked instead.",
  source:
    "@connect and @source describe an API that is not GraphQL; a subgraph would be asked instead.",
  authenticated:
    "@authenticated is not enforced here; what it protects would be open to everybody.",
  requiresScopes:
    "@requiresScopes is not enforced here; what it protects would be open to everybody.",
  policy: "@policy is not enforced here; what it protects would be open to everybody.",
};

export interface RefusalOptions {
  /** Protections that somebody else sees to, such as `authenticated`: the plan may ignore them. */
  readonly enforcedElsewhere?: readonly string[];
}

/**
 * Refuses a supergraph that says what no plan here keeps: better at the door than half kept at run time.
 *
 * After the specification of `@link`: what is `for: SECURITY` or `for: EXECUTION` and not understood may not be served.
 *
 * @throws Problem `SCHEMA_DOES_NOT_COMPOSE` with everything that stands in the way.
 */
export function refuseSupergraph(
  supergraphSdl: string,
  { enforcedElsewhere = [] }: RefusalOptions = {},
): void {
  const supergraph = parse(supergraphSdl);
  const features = featuresOf(supergraph).filter(({ name }) => !enforcedElsewhere.includes(name));
  const found = new Set([
    ...features.filter((it) => !KEPT.includes(it.name)).flatMap(refusalOf),
    ...wordsUsed(supergraph),
  ]);
  if (found.size === 0) return;
  const findings = [...found].map((finding) => `- ${finding}`).join("\n");
  throw new Problem(
    "SCHEMA_DOES_NOT_COMPOSE",
    `This supergraph cannot be served as it means to be:\n${findings}`,
  );
}

interface Feature {
  readonly name: string;
  readonly purpose: string | null;
}

function featuresOf({ definitions }: DocumentNode): readonly Feature[] {
  return definitions
    .flatMap((node) =>
      node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION
        ? [...directivesNamed(node, "link"), ...directivesNamed(node, "core")]
        : [],
    )
    .map((directive) => {
      const { url, feature, for: purpose } = argumentsOf(directive);
      const [, name] = /\/([^/]+)\/v\d+\.\d+\/?$/.exec((url ?? feature) as string) ?? [];
      return { name: name ?? "", purpose: typeof purpose === "string" ? purpose : null };
    });
}

function refusalOf({ name, purpose }: Feature): readonly string[] {
  const known = REFUSED[name];
  if (known !== undefined) return [known];
  if (purpose === null) return [];
  return [`@${name} is there for ${purpose.toLowerCase()}, and this gateway does not know it.`];
}

/** What shows in the words of `join` itself, whatever is linked. */
function wordsUsed(supergraph: DocumentNode): readonly string[] {
  const found: string[] = [];
  visit(supergraph, {
    DirectiveDefinition: () => false,
    Directive: (node) => {
      found.push(...refusalOfUse(node as ConstDirectiveNode));
    },
  });
  return found;
}

function refusalOfUse(directive: ConstDirectiveNode): readonly string[] {
  const { name, contextArguments, overrideLabel } = argumentsOf(directive);
  const found: string[] = [];
  if (directive.name.value === "join__directive" && typeof name === "string" && REFUSED[name])
    found.push(REFUSED[name]);
  if (directive.name.value !== "join__field") return found;
  if (contextArguments !== undefined && REFUSED["context"]) found.push(REFUSED["context"]);
  if (typeof overrideLabel === "string") {
    found.push(
      `@override(label: "${overrideLabel}") moves a field for some of the requests; here each request is planned alike. Finish the move or leave it out.`,
    );
  }
  return found;
}
