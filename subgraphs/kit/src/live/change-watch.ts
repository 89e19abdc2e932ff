/** Tells that something changed and never what. Whatever happened between two looks is one change. */
export interface ChangeWatch {
  /** Resolves when something changed since the last look, at the first one at once; false when the watch has ended. */
  changed(): Promise<boolean>;
  signal(): void;
  end(): void;
}

export function createWatch(onEnd: (watch: ChangeWatch) => void): ChangeWatch {
  let isChanged = true;
  let hasEnded = false;
  let wake = (): void => undefined;
  const watch: ChangeWatch = {
    changed: async () => {
      if (!isChanged && !hasEnded) await new Promise<void>((resolve) => (wake = resolve));
      isChanged = false;
      return !hasEnded;
    },
    signal: () => {
      isChanged = true;
      wake();
    },
    end: () => {
      if (hasEnded) return;
      hasEnded = true;
      onEnd(watch);
      wake();
    },
  };
  return watch;
}
