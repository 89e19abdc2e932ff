import DataLoader from "dataloader";

/** One loader for each thing asked, such as a period: keys of one statement must share it. */
export function perVraag<Vraag, Value>(
  read: (codes: readonly string[], vraag: Vraag) => Promise<Value[]>,
) {
  const loaders = new Map<string, DataLoader<string, Value>>();
  const of = (vraag: Vraag): DataLoader<string, Value> => {
    const key = JSON.stringify(vraag);
    const found = loaders.get(key) ?? new DataLoader((codes) => read(codes, vraag));
    loaders.set(key, found);
    return found;
  };
  return Object.assign(of, { clearAll: () => loaders.clear() });
}
