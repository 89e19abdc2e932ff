-- One request again and again, or, where the body has a place for a number (__N__), a new one each time.
-- Prints what was measured as one line of JSON.
wrk.method = "POST"
wrk.headers["content-type"] = "application/json"
wrk.headers["accept"] = "application/json"

local file = assert(io.open(os.getenv("BENCH_BODY"), "rb"))
wrk.body = file:read("*a")
file:close()

local threads = {}
function setup(thread)
  table.insert(threads, thread)
end
bad = 0

local before, after = wrk.body:match("^(.*)__N__(.*)$")
if before then
  local number = tonumber(os.getenv("BENCH_FIRST"))
  request = function()
    number = number + 1
    return wrk.format(nil, nil, nil, before .. string.format("%.0f", number) .. after)
  end
  -- A plan that took too long is an answer with status 200; with a load as light as this one there is time to look.
  response = function(_, _, body)
    if body:sub(1, 10) == '{"errors":' or body:find('"errors":[', -2000, true) then
      bad = bad + 1
    end
  end
end

function done(summary, latency)
  local errors = summary.errors
  local answeredBadly = 0
  for _, thread in ipairs(threads) do
    answeredBadly = answeredBadly + thread:get("bad")
  end
  io.write(string.format(
    '{"requests":%d,"seconds":%f,"bytes":%.0f,"failed":%d,"latency":{"p50":%f,"p95":%f,"p99":%f}}\n',
    summary.requests,
    summary.duration / 1e6,
    summary.bytes,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout + answeredBadly,
    latency:percentile(50) / 1e3,
    latency:percentile(95) / 1e3,
    latency:percentile(99) / 1e3
  ))
end
