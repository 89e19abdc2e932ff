import { ApolloProvider } from "@apollo/client/react";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Frame } from "../look/frame.tsx";
import { ChildPage } from "./child-page.tsx";
import { client } from "./client.ts";
import { ListPage } from "./list-page.tsx";
import "../look/base.css";
import "./kind.css";

/** The day on which this demo happens; the gateway writes it into the page. */
const today = document.querySelector<HTMLMetaElement>('meta[name="peildatum"]')?.content ?? "";

const [, , id = ""] = location.pathname.split("/");

createRoot(document.querySelector("#pagina") ?? document.body).render(
  <StrictMode>
    <ApolloProvider client={client}>
      <Frame page="kind">
        {id === "" ? <ListPage /> : <ChildPage id={decodeURIComponent(id)} today={today} />}
      </Frame>
    </ApolloProvider>
  </StrictMode>,
);
