import type { ReactNode } from "react";

interface FrameProps {
  readonly page: "vragen" | "kind" | "woordenboek";
  readonly children: ReactNode;
}

/** What stands around every page: where you are, and that every child here is invented. */
export function Frame({ page, children }: FrameProps) {
  return (
    <>
      <a className="skip" href="#inhoud">
        Naar de inhoud
      </a>
      <header className="wide masthead">
        <a className="brand" href="/">
          <Mark />
          Samenloop
        </a>
        <nav aria-label="Hoofdmenu">
          <ul>
            <li>
              <a href="/" aria-current={page === "vragen" ? "page" : undefined}>
                Stel een vraag
              </a>
            </li>
            <li>
              <a href="/kind" aria-current={page === "kind" ? "page" : undefined}>
                Bekijk een kind
              </a>
            </li>
            <li>
              <a href="/woordenboek" aria-current={page === "woordenboek" ? "page" : undefined}>
                Woordenboek
              </a>
            </li>
          </ul>
        </nav>
      </header>
      <main id="inhoud" className="wide" tabIndex={-1}>
        {children}
      </main>
      <footer className="wide footer">
        Samenloop is een demo met verzonnen kinderen. Geen gemeente is aangesloten, en niemand heeft
        de regels nog juridisch getoetst.
      </footer>
    </>
  );
}

export function DemoNotice() {
  return (
    <p className="notice" role="note">
      <strong>Alle kinderen hier zijn verzonnen.</strong> Niemand wordt gevraagd wie hij is:
      inloggen bestaat nog niet. Zet hier nooit gegevens van een echt kind in.
    </p>
  );
}

function Mark() {
  return (
    <svg viewBox="0 0 32 32" fill="none" strokeWidth="4" strokeLinecap="round" aria-hidden="true">
      <path d="M3 9c9 0 9 7 18 7" stroke="var(--school)" />
      <path d="M3 23c9 0 9-7 18-7" stroke="var(--care)" />
      <path d="M21 16h8" stroke="var(--shared)" />
    </svg>
  );
}
