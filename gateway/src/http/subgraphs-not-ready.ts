/** Names of the subgraphs that are not ready: which one, and never why. */
export async function subgraphsNotReady(urls: Readonly<Record<string, string>>): Promise<string[]> {
  const answers = Object.entries(urls).map(async ([name, url]) => {
    const ready = new URL("/ready", url);
    const signal = AbortSignal.timeout(2000);
    const isReady = await fetch(ready, { signal, redirect: "error" }).then(
      (response) => response.ok,
      () => false,
    );
    return isReady ? [] : [name];
  });
  return (await Promise.all(answers)).flat();
}
