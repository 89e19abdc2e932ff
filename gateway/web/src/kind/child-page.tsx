import { useQuery } from "@apollo/client/react";
import { LeerlingDocument } from "../graph/graph.generated.ts";
import { DemoNotice } from "../look/frame.tsx";
import { BothSides } from "./both-sides.tsx";
import { ChildHeader } from "./child-header.tsx";
import { isUnanswered } from "./client.ts";
import { Absent, Loading, Unanswered } from "./instead.tsx";

interface ChildPageProps {
  readonly id: string;
  readonly today: string;
}

/** One child. The two sides are two questions, so that one stays on the page when the other does not answer. */
export function ChildPage({ id, today }: ChildPageProps) {
  const { data, error, loading, refetch } = useQuery(LeerlingDocument, {
    variables: { leerling: id },
    errorPolicy: "all",
  });
  const leerling = data?.leerling;
  if (leerling) {
    return (
      <>
        <DemoNotice />
        <ChildHeader leerling={leerling} />
        <BothSides leerling={leerling} today={today} />
      </>
    );
  }
  if (loading) return <Loading />;
  return isUnanswered(error) ? <Unanswered retry={() => void refetch()} /> : <Absent />;
}
