/** What stands on the page instead of a child. */
export function Loading() {
  return (
    <p className="instead quiet" role="status">
      Bezig met ophalen …
    </p>
  );
}

/** Not there and not allowed to be seen look the same, on purpose. */
export function Absent() {
  return (
    <section className="instead sheet">
      <h1>Dit kind is hier niet te vinden</h1>
      <p>
        Het bestaat niet, of u mag het niet zien. Controleer het adres, of kies een kind uit de
        lijst.
      </p>
      <p>
        <a className="button" href="/kind">
          Naar de lijst
        </a>
      </p>
    </section>
  );
}

interface RetryProps {
  readonly retry: () => void;
}

export function Unanswered({ retry }: RetryProps) {
  return (
    <section className="instead sheet" role="alert">
      <h1>Samenloop antwoordt nu niet</h1>
      <p>Er ging niets verloren. Probeer het zo nog eens.</p>
      <p>
        <button type="button" className="button" onClick={retry}>
          Probeer opnieuw
        </button>
      </p>
    </section>
  );
}

export function Silent({ what, retry }: RetryProps & { readonly what: string }) {
  return (
    <p className="silent notice" role="alert">
      <span>
        <strong>{what}: dit deel antwoordt nu niet.</strong> De rest van de pagina klopt.
      </span>
      <button type="button" className="button small" onClick={retry}>
        Probeer opnieuw
      </button>
    </p>
  );
}
