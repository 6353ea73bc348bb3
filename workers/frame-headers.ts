import directives from "./content-policy.json" with { type: "json" };

const policy = Object.entries({ ...directives, "frame-ancestors": "'none'" })
  .map(([name, sources]) => `${name} ${sources}`)
  .join("; ");

/** The response with the headers that a page or a worker script needs: content policy and isolation. */
export function frameHeaders(response: Response): Response {
  const headers = new Headers(response.headers);
  headers.set("Content-Security-Policy", policy);
  headers.set("Cross-Origin-Opener-Policy", "same-origin");
  headers.set("Cross-Origin-Embedder-Policy", "require-corp");
  const { status, statusText } = response;
  return new Response(response.body, { status, statusText, headers });
}
