import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import woordenboek from "virtual:woordenboek";
import { Frame } from "../look/frame.tsx";
import { Dictionary } from "./dictionary.tsx";
import "../look/base.css";
import "./woordenboek.css";

createRoot(document.querySelector("#pagina") ?? document.body).render(
  <StrictMode>
    <Frame page="woordenboek">
      <Dictionary woordenboek={woordenboek} />
    </Frame>
  </StrictMode>,
);
