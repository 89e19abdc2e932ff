/**
 * Loaded into a process before anything else (`node --import`): when it ends, writes down every module that it loaded,
 * one path or URL a line: ES modules as a hook sees them, CommonJS from its cache, native ones from the report.
 *
 * Plain JavaScript, because it must be there before what reads TypeScript.
 */
import { writeFileSync } from "node:fs";
import { createRequire, Module, register } from "node:module";
import { MessageChannel } from "node:worker_threads";

const record = process.env.SAMENLOOP_MODULE_RECORD ?? "";
const seen = new Set();
const { port1, port2 } = new MessageChannel();
const hooks = `
  let port;
  export const initialize = (data) => { port = data.port; };
  export const load = (url, context, next) => { port.postMessage(url); return next(url, context); };
`;
port1.on("message", (url) => seen.add(url)).unref();
register(`data:text/javascript,${encodeURIComponent(hooks)}`, {
  data: { port: port2 },
  transferList: [port2],
});

process.on("exit", () => {
  const common = Object.keys(createRequire(import.meta.url).cache ?? Module._cache);
  const { sharedObjects } = process.report.getReport();
  writeFileSync(record, [...seen, ...common, ...sharedObjects].join("\n"));
});
