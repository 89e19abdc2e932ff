/** `@apollo/gateway` reads this while it is imported; no socket of ours may leave the machine. */
process.env["APOLLO_TELEMETRY_DISABLED"] = "1";
