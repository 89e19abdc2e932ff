export function Introduction() {
  return (
    <section className="introduction" aria-labelledby="wat">
      <div>
        <h1 id="wat">Twee plannen voor hetzelfde kind, in één vraag</h1>
        <p>
          Een school maakt een plan voor een kind dat extra steun nodig heeft. De jeugdhulp maakt er
          ook een. Samenloop laat die twee samen zien, als de ouders of het kind dat goed vinden.
          Ieder houdt zijn eigen gegevens.
        </p>
        <p>
          <a className="button main" href="/kind">
            Bekijk een kind
          </a>
        </p>
      </div>
      <ul className="two">
        <li data-side="school">
          <strong>Ontwikkelingsperspectief</strong>
          <span className="quiet">Wat de school doet en verwacht.</span>
        </li>
        <li data-side="care">
          <strong>Hulpverleningsplan</strong>
          <span className="quiet">Wat de jeugdhulp doet en bereikt.</span>
        </li>
      </ul>
    </section>
  );
}
