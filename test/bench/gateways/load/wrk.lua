-- One request again and again, or, where the body has a place for a number (__N__), a new one each time.
-- Prints what was measured as one line of JSON.
wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
wrk.headers["accept"] = "application/json"

local file = assert(io.open(os.getenv("BENCH_BODY"), "rb"))
wrk.body = file:read("*a")
file:close()

local before, after = wrk.body:match("^(.*)__N__(.*)$")
if before then
  local number = tonumber(os.getenv("BENCH_FIRST"))
  request = function()
    number = number + 1
    return wrk.format(nil, nil, nil, before .. string.format("%.0f", number) .. after)
  end
end

function done(summary, latency)
  local errors = summary.errors
  io.write(string.format(
    '{"requests":%d,"seconds":%f,"bytes":%.0f,"failed":%d,"latency":{"p50":%f,"p95":%f,"p99":%f}}\n',
    summary.requests,
    summary.duration / 1e6,
    summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    latency:percentile(50) / 1e3,
    latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3
  ))
end
