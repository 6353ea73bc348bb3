import type { Plugin } from "vite";
import directives from "../content-policy.json" with { type: "json" };

/** The policy as a meta tag, for static hosts that send no headers. Not in dev: Vite's own client needs more. */
export function contentPolicyTag(): Plugin {
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
