/**
 * Loaded into a process before anything else (`node --import`), and into all that it starts: writes down where each
 * socket goes, and lets none leave the loopback.
 *
 * Plain JavaScript, because it must be there before what reads TypeScript. One line for each: `in` or `out`, and where.
 */
import dgram from "node:dgram";
import dns from "node:dns";
import { appendFileSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

const record = process.env.SAMENLOOP_NETWORK_RECORD ?? "";

const isInside = (host) => /^(localhost|127(\.\d+){3}|::1|::ffff:127(\.\d+){3})$/.test(host);

/** True, and written down, when this goes outside. */
function leaves(host, how) {
  const out = !isInside(host);
  appendFileSync(record, `${out ? "out" : "in"} ${how} ${host}\n`);
  return out;
}

const refusal = (host) => Object.assign(new Error(`No way to ${host}.`), { code: "ENETUNREACH" });

/** As `connect` is called: `(options)`, `(port, host)`, `(path)`, or by Node itself with all of that in a list. */
function hostOf([first, second]) {
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === "object") return first.path ? "localhost" : (first.host ?? "localhost");
  if (typeof first === "string" && Number.isNaN(Number(first))) return "localhost";
  return typeof second === "string" ? second : "localhost";
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
  const host = hostOf(args);
  if (!leaves(host, "socket")) return connect.apply(this, args);
  // Later, as a network would: whoever asked has yet to say what is to happen then.
  setImmediate(() => this.destroy(refusal(host)));
  return this;
};

const { send } = dgram.Socket.prototype;
dgram.Socket.prototype.send = function (...args) {
  const host = args.findLast((arg) => typeof arg === "string") ?? "localhost";
  return leaves(host, "datagram") ? undefined : send.apply(this, args);
};

for (const resolver of [
  dns,
  dns.promises,
  dns.Resolver.prototype,
  dns.promises.Resolver.prototype,
]) {
  for (const [name, ask] of Object.entries(Object.getOwnPropertyDescriptors(resolver))) {
    if (!/^(lookup|resolve|reverse)/.test(name) || typeof ask.value !== "function") continue;
    resolver[name] = function (host, ...args) {
      if (!leaves(host, name)) return ask.value.call(this, host, ...args);
      const callback = args.at(-1);
      return typeof callback === "function"
        ? callback(refusal(host))
        : Promise.reject(refusal(host));
    };
  }
}

syncBuiltinESMExports();
