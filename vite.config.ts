import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig, type Plugin } from "vite";
import { VitePWA } from "vite-plugin-pwa";
import directives from "./workers/content-policy.json" with { type: "json" };

/** The policy as a meta tag, for static hosts that send no headers. Not in dev: Vite's own client needs more. */
function contentPolicyTag(): Plugin {
  const content = Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
  return {
    name: "content-policy-tag",
    apply: "build",
    transformIndexHtml: () => [
      {
        tag: "meta",
        attrs: { "http-equiv": "Content-Security-Policy", content },
        injectTo: "head-prepend",
      },
    ],
  };
}

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
  },
  server: { headers: isolation },
  preview: { headers: isolation },
  plugins: [
    svelte({ configFile: false }),
    contentPolicyTag(),
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
        globPatterns: ["**/*.{js,css,html,json,svg,png,woff,woff2}"],
        // Models are data of their own, never part of an update of the app; the picture is for the README.
        globIgnores: ["models/**", "screenshot.png"],
      },
    }),
  ],
});
