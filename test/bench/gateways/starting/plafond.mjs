/** The ceiling: `node plafond.mjs <file> <port>` answers every request with the bytes of the file, by `node:http`. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file = "", port = "0"] = process.argv.slice(2);
const bytes = readFileSync(file);
const headers = {
  "content-type": "application/json; charset=utf-8",
  "content-length": bytes.length,
};
createServer((request, response) => {
  request.resume();
  request.on("end", () => response.writeHead(200, headers).end(bytes));
}).listen(Number(port), "127.0.0.1");
