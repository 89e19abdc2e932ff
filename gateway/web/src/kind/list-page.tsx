import { useQuery } from "@apollo/client/react";
import {
  GekoppeldeLeerlingenDocument,
  LeerlingenMetPlanDocument,
} from "../graph/graph.generated.ts";
import { inWords } from "../look/day.ts";
import { DemoNotice } from "../look/frame.tsx";
import { isUnanswered } from "./client.ts";
import { Loading, Unanswered } from "./instead.tsx";
import { PageLinks } from "./page-links.tsx";
import { pageOf } from "./page-of.ts";
import { KOPPELING_SOORT, KOPPELING_STATUS } from "./words.ts";

/** Where a visitor finds a child. Which list and which page stand in the address, so that going back works. */
export function ListPage() {
  const query = new URLSearchParams(location.search);
  const isAll = query.get("toon") === "alle";
  return (
    <>
      <DemoNotice />
      <header className="child">
        <h1>Kies een kind</h1>
        <p className="quiet">
          Van sommige kinderen zijn het plan van de school en het plan van de jeugdhulp gekoppeld.
        </p>
        <nav className="choice" aria-label="Welke kinderen">
          <a className="button" href="/kind" aria-current={isAll ? undefined : "page"}>
            Met een koppeling
          </a>
          <a className="button" href="/kind?toon=alle" aria-current={isAll ? "page" : undefined}>
            Alle kinderen met een schoolplan
          </a>
        </nav>
      </header>
      {isAll ? <WithPlan query={query} /> : <Linked query={query} />}
    </>
  );
}

interface ListProps {
  readonly query: URLSearchParams;
}

function Linked({ query }: ListProps) {
  const { data, error, loading, refetch } = useQuery(GekoppeldeLeerlingenDocument, {
    variables: pageOf(query),
    errorPolicy: "all",
  });
  if (loading) return <Loading />;
  const page = data?.plankoppelingen;
  if (!page?.nodes || isUnanswered(error)) return <Unanswered retry={() => void refetch()} />;
  const rows = page.nodes.flatMap(({ id, soort, geldigTot, ontwikkelingsperspectief: opp }) =>
    opp?.leerling ? [{ id, leerling: opp.leerling, soort, geldigTot }] : [],
  );
  return (
    <>
      <ul className="children">
        {rows.map(({ id, leerling, soort, geldigTot }) => (
          <Child key={id} leerling={leerling} isLinked words={KOPPELING_SOORT[soort]}>
            {geldigTot ? `toestemming tot en met ${inWords(geldigTot)}` : ""}
          </Child>
        ))}
      </ul>
      <PageLinks page={page} query={query} />
    </>
  );
}

function WithPlan({ query }: ListProps) {
  const { data, error, loading, refetch } = useQuery(LeerlingenMetPlanDocument, {
    variables: pageOf(query),
    errorPolicy: "all",
  });
  if (loading) return <Loading />;
  const page = data?.leerlingen;
  if (!page?.nodes || isUnanswered(error)) return <Unanswered retry={() => void refetch()} />;
  return (
    <>
      <ul className="children">
        {page.nodes.map((leerling) => {
          const [link] = leerling.koppelingen;
          return (
            <Child
              key={leerling.id}
              leerling={leerling}
              isLinked={link?.status === "ACTIEF"}
              words={link ? KOPPELING_STATUS[link.status] : "geen koppeling"}
            >
              {link ? KOPPELING_SOORT[link.soort] : ""}
            </Child>
          );
        })}
      </ul>
      <PageLinks page={page} query={query} />
    </>
  );
}

interface ChildProps {
  readonly leerling: {
    readonly id: string;
    readonly aanduiding: string;
    readonly leerjaar?: number | null;
  };
  readonly isLinked: boolean;
  readonly words: string;
  readonly children: string;
}

function Child({ leerling, isLinked, words, children }: ChildProps) {
  return (
    <li data-linked={isLinked}>
      <a href={`/kind/${encodeURIComponent(leerling.id)}`}>{leerling.aanduiding}</a>
      <span>{leerling.leerjaar ? `leerjaar ${leerling.leerjaar}` : ""}</span>
      <span>{words}</span>
      <span className="quiet">{children}</span>
    </li>
  );
}
