import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { Frame } from "../look/frame.tsx";
import { Explorer } from "./explorer.tsx";
import "../look/base.css";
import "./explorer.css";

createRoot(document.querySelector("#pagina") ?? document.body).render(
  <StrictMode>
    <Frame page="vragen">
      <Explorer />
    </Frame>
  </StrictMode>,
);
