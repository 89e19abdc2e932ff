export { fillDatabases } from "./start/contents.ts";
export { openHouse, type House, type HouseOptions } from "./start/house.ts";
export { buildPages } from "./start/pages.ts";
export { readSettings, type Settings } from "./settings/read-settings.ts";
export { tryServer, type Verdict } from "./contract/try-server.ts";
