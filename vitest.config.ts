import { defineConfig } from "vitest/config";

export default defineConfig({
  // One graphql for everyone: Node gives the stock gateway its CommonJS build, Vite would give us the other one.
  resolve: { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] },
  test: {
    globalSetup: ["test/setup/global.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores, one PostgreSQL: more at once only makes each of them slower.
    maxWorkers: 2,
    projects: [
      // These keep nothing in a module or in the process: loading everything once a worker halves their time.
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["{schema,subgraphs,gateway/src}/**/*.test.ts"],
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: "house", include: ["{db,gateway/web,cli,test}/**/*.test.ts"] },
      },
    ],
  },
});
