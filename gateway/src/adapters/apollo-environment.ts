/**
 * `@apollo/gateway` reads these while it is imported and while it starts. No socket of ours may leave the machine,
 * and a limit that holds is not for the environment to lift (CVE-2025-32031).
 */
process.env["APOLLO_TELEMETRY_DISABLED"] = "1";
delete process.env["APOLLO_DISABLE_SECURITY_RECURSIVE_SELECTIONS_CHECK"];
delete process.env["APOLLO_DISABLE_SECURITY_NON_LOCAL_SELECTIONS_CHECK"];
