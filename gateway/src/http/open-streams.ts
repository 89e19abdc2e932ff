/** What stays open after its request was answered: streams of events and WebSockets. */
export interface OpenStreams {
  readonly isClosing: boolean;
  /** Calls `stop` once when the server closes; at once when it is closing already. Gives the way to leave before that. */
  add(stop: () => void): () => void;
  /** Asks everything that is open to end; each does so in its own way. */
  stopAll(): void;
}

export function openStreams(): OpenStreams {
  const open = new Set<() => void>();
  let isClosing = false;
  return {
    get isClosing() {
      return isClosing;
    },
    add: (stop) => {
      if (isClosing) stop();
      else open.add(stop);
      return () => void open.delete(stop);
    },
    stopAll: () => {
      isClosing = true;
      for (const stop of open) stop();
      open.clear();
    },
  };
}
