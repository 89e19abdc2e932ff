/** The same numbers in [0, 1) at every run (a linear congruence), so that every run measures the same bytes. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A sentence of about so many letters. */
export function sentence(next: () => number, letters: number): string {
  let text = "";
  while (text.length < letters) text += `${WORDS[Math.floor(next() * WORDS.length)]} `;
  return `${text.trim()}.`;
}

const WORDS = [
  "zacht",
  "klei",
  "degelijk",
  "mooi",
  "kantoor",
  "licht",
  "duur",
  "geschikt",
  "élan",
  "blauw",
];
