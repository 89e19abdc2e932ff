/**
 * Loaded into a process before anything else (`node --import`): when it ends, writes down every module that it loaded,
 * one path or URL a line: ES modules as a hook sees them, CommonJS from its cache, native ones from the report.
 *
 * The processes that it forks do so too, each in a file of its own, `….1` and on, and whenever they answer: they are
 * killed and get no chance to do it at their end.
 *
 * Plain JavaScript, because it must be there before what reads TypeScript.
 */
import { writeFileSync } from "node:fs";
import child from "node:child_process";
import { createRequire, Module, register, syncBuiltinESMExports } from "node:module";
import { MessageChannel, receiveMessageOnPort } from "node:worker_threads";

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

function write() {
  for (let said = receiveMessageOnPort(port1); said; said = receiveMessageOnPort(port1))
    seen.add(said.message);
  const common = Object.keys(createRequire(import.meta.url).cache ?? Module._cache);
  const { sharedObjects } = process.report.getReport();
  writeFileSync(record, [...seen, ...common, ...sharedObjects].join("\n"));
}

process.on("exit", write);
if (process.send) {
  const send = process.send.bind(process);
  process.send = (...said) => {
    write();
    return send(...said);
  };
}

const { fork } = child;
let forks = 0;
child.fork = (program, argv, options) => {
  forks += 1;
  return fork(program, argv, {
    ...options,
    execArgv: ["--import", import.meta.url, ...options.execArgv],
    env: { ...options.env, SAMENLOOP_MODULE_RECORD: `${record}.${forks}` },
  });
};
syncBuiltinESMExports();
