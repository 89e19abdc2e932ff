import { lazy, Suspense, useEffect, useRef, useState } from "react";
import type { Question } from "./questions.ts";

/** The editor is megabytes: it comes when a reader gets near it. */
const Editor = lazy(() => import("./editor.tsx").then(({ Editor }) => ({ default: Editor })));

export function EditorSection({ question }: { readonly question: Question | undefined }) {
  const section = useRef<HTMLElement>(null);
  const isNear = useIsNear(section);
  return (
    <section ref={section} className="editor" aria-labelledby="zelf">
      <h2 id="zelf">Schrijf zelf een vraag</h2>
      <p>
        Hier staat de vraag die u boven koos. Verander wat u wilt en vraag met <kbd>Ctrl</kbd>{" "}
        <kbd>Enter</kbd>. Achter het boek links staat de uitleg van alles wat u kunt vragen, in het
        Nederlands. Onder het antwoord staat de tabel.
      </p>
      <div className="stage">
        {isNear && (
          <Suspense fallback={<p role="status">De editor komt eraan …</p>}>
            <Editor question={question} />
          </Suspense>
        )}
      </div>
    </section>
  );
}

function useIsNear(section: React.RefObject<HTMLElement | null>): boolean {
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = section.current;
    if (!element) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: "100px" },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [section]);
  return isNear;
}
