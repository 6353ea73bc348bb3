/** Code of others in what we ship, with its licence. */
export const packages = [
  { name: "Svelte", licence: "MIT" },
  { name: "svelte-i18n", licence: "MIT" },
  { name: "intl-messageformat", licence: "BSD-3-Clause" },
  { name: "Dexie.js", licence: "Apache-2.0" },
  { name: "web-llm", licence: "Apache-2.0" },
  { name: "wllama, llama.cpp", licence: "MIT" },
  { name: "hash-wasm", licence: "MIT" },
  { name: "modern-tar", licence: "MIT" },
  { name: "Zod", licence: "MIT" },
  { name: "Workbox", licence: "MIT" },
] as const;
