import { expect, test } from "vitest";
import { createWatch } from "./change-watch.ts";

test("whatever happened between two looks is one change, and the first look is at once", async () => {
  const watch = createWatch(() => undefined);
  expect(await watch.changed()).toBe(true);
  for (let i = 0; i < 100; i += 1) watch.signal();
  expect(await watch.changed()).toBe(true);
  const waiting = watch.changed();
  watch.end();
  expect(await waiting).toBe(false);
});

test("wakes who waits, once for each change that it waits for", async () => {
  const watch = createWatch(() => undefined);
  await watch.changed();
  for (let i = 0; i < 3; i += 1) {
    const waiting = watch.changed();
    watch.signal();
    expect(await waiting).toBe(true);
  }
});

test("ends once, and is over for who looks afterwards", async () => {
  let ended = 0;
  const watch = createWatch(() => void (ended += 1));
  watch.end();
  watch.end();
  watch.signal();
  expect(await watch.changed()).toBe(false);
  expect(ended).toBe(1);
});
