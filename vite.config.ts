import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import { contentPolicyTag } from "./workers/build/content-policy-tag.ts";
import { engineFileNames, engineFilesList } from "./workers/build/engine-files.ts";

const isolation = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
};

export default defineConfig({
  // Relative, so that the same build works at a host's root and under a sub-path.
  base: "./",
  build: {
    // Browsers of 2023 and later: clinic machines are seldom newer.
    target: ["chrome111", "edge111", "firefox115", "safari16.4"],
    // Its polyfill is an inline script and inlined fonts are data: both against the content policy.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rollupOptions: { output: engineFileNames },
  },
  worker: { format: "es", rollupOptions: { output: engineFileNames } },
  server: { headers: isolation },
  preview: { headers: isolation },
  plugins: [
    svelte({ configFile: false }),
    contentPolicyTag(),
    engineFilesList(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "workers",
      filename: "service-worker.ts",
      registerType: "prompt",
      injectRegister: false,
      // The glob below lists the icons already.
      includeManifestIcons: false,
      manifest: {
        name: "Tamiz",
        short_name: "Tamiz",
        description: "Clinical triage on this device",
        lang: "en",
        start_url: ".",
        scope: ".",
        display: "standalone",
        background_color: "#ffffff",
        theme_color: "#0b5c6b",
        categories: ["medical"],
        icons: [
          { src: "icons/tamiz.svg", sizes: "any", type: "image/svg+xml" },
          { src: "icons/tamiz-192.png", sizes: "192x192", type: "image/png" },
          { src: "icons/tamiz-512.png", sizes: "512x512", type: "image/png" },
          { src: "icons/tamiz-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
        ],
      },
      injectManifest: {
        rollupFormat: "iife",
        globPatterns: ["**/*.{js,css,html,json,jsonl,svg,png,woff,woff2}"],
        // Models and engines come with the first download that needs them; the picture is for the README.
        globIgnores: ["models/**", "assets/engine/**", "screenshot.png"],
      },
    }),
  ],
});
