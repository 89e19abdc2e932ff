/** Says on stderr what long work is doing, so that stdout stays the answer. */
export function createProgress(): (sentence: string) => void {
  const began = performance.now();
  return (sentence) => {
    const seconds = ((performance.now() - began) / 1000).toFixed(1).padStart(5);
    process.stderr.write(`${seconds} s  ${sentence}\n`);
  };
}
