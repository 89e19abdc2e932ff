import { configDefaults, defineConfig } from "vitest/config";

/** What takes longest, nearly all of it in processes of its own: sharing what is loaded would gain nothing. */
const LONG = [
  "cli/{run,src/start}.test.ts",
  "db/src/embedded/**/*.test.ts",
  "test/{commands,faults,operations,oracle,readme,web}/**/*.test.ts",
  "test/privacy/loopback.test.ts",
];

export default defineConfig({
  // One graphql for everyone: Node gives the stock gateway its CommonJS build, Vite would give us the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    globalSetup: ["test/setup/global.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One more than the cores of CI: for a third of its time a test waits, for a process, a browser or the database.
    maxWorkers: 3,
    projects: [
      // These keep nothing in a module or in the process: loading everything once a worker halves their time.
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["{schema,subgraphs,gateway,db,cli,test}/**/*.test.ts"],
          exclude: [...configDefaults.exclude, ...LONG],
          isolate: false,
        },
      },
      // Begun first, as the names of projects go: begun last, each would keep one core waiting for the other.
      { extends: true, test: { name: "long", include: LONG } },
    ],
  },
});
