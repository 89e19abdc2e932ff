import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { woordenboek } from "./supergraph-plugin.ts";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), woordenboek()],
  worker: { format: "es" },
  build: {
    outDir: process.env["SAMENLOOP_WEB_OUT"] ?? "dist",
    emptyOutDir: true,
    // A polyfill for browsers from before 2023 would be the only script that a policy without `unsafe-inline` minds.
    modulePreload: { polyfill: false },
    target: "es2022",
    chunkSizeWarningLimit: 4000,
    rollupOptions: { input: ["index.html", "kind.html", "woordenboek.html"] },
  },
});
