/** Load by autocannon, as the benchmark asks for it in its one argument; prints what was measured as JSON. */
import autocannon from "autocannon";

const { url, body, seconds, connections, first } = JSON.parse(process.argv[2] ?? "{}");
const [before, after] = body.split("__N__");
let number = first;
const result = await autocannon({
  url,
  connections,
  duration: seconds,
  timeout: 30,
  method: "POST",
  headers: { "content-type": "application/json", accept: "application/json" },
  ...(after === undefined
    ? { body }
    : {
        requests: [
          {
            setupRequest: (request) => ({ ...request, body: `${before}${(number += 1)}${after}` }),
          },
        ],
      }),
});
const { latency } = result;
console.log(
  JSON.stringify({
    requests: result["2xx"],
    seconds: result.duration,
    bytes: null,
    failed: result.non2xx + result.errors,
    latency: { p50: latency.p50, p95: null, p99: latency.p99 },
  }),
);
