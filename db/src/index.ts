export * from "./connect.ts";
export * from "./embedded/embedded-server.ts";
export * from "./embedded/provision.ts";
export * from "./lading.ts";
export * from "./load-country.ts";
export * from "./migrate.ts";
export * from "./synthetic/country.ts";
export * from "./synthetic/load-people.ts";
export { DEFAULT_SEED } from "./synthetic/people.ts";
