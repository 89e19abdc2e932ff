/** Read while `@apollo/gateway` is imported: no socket may leave the machine. */
process.env["APOLLO_TELEMETRY_DISABLED"] = "1";
