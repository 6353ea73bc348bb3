import globals from "globals";
import svelte from "eslint-plugin-svelte";
import ts from "typescript-eslint";

/**
 * The arrow of imports: each folder names what it must not import, which is everything to its left and its neighbours.
 * ui → state → pipeline · evaluation · history · model-store → tasks · engine → safety · terminology → reading → domain
 */
const layers = [
  ["domain"],
  ["reading"],
  ["safety", "terminology"],
  ["tasks", "engine"],
  ["pipeline", "evaluation", "history", "model-store"],
  ["state"],
  ["ui"],
];
// `evaluation` measures what ships, so it calls the pipeline.
// A dialect names its grammar, and labels are read from the tokens of the engine port.
const allowedNeighbours = { evaluation: ["pipeline"], tasks: ["engine"] };

const arrow = layers.flatMap((layer, height) =>
  layer.map((folder) => {
    const above = layers.slice(height + 1).flat();
    const neighbours = layer.filter(
      (other) => other !== folder && !allowedNeighbours[folder]?.includes(other),
    );
    const forbidden = [...above, ...neighbours];
    return {
      files: [`src/${folder}/**/*.{ts,svelte}`],
      rules: {
        "no-restricted-imports": [
          "error",
          {
            patterns: [
              {
                group: [
                  ...forbidden.map((other) => `**/${other}/**`),
                  "**/services.ts",
                  "**/App.svelte",
                  "**/main.ts",
                ],
                message: `src/${folder} may only import to its right on the arrow (see README).`,
              },
              ...adapters(folder),
            ],
          },
        ],
      },
    };
  }),
);

function adapters(folder) {
  const owners = {
    dexie: ["history", "evaluation"],
    "@mlc-ai/web-llm": ["engine"],
    "@wllama/wllama": ["engine"],
  };
  return Object.entries(owners)
    .filter(([, folders]) => !folders.includes(folder))
    .map(([library, folders]) => ({
      group: [library],
      message: `Only src/${folders.join(" and src/")} know ${library}.`,
    }));
}

export default ts.config(
  { ignores: ["dist/", "node_modules/", "test-results/", "playwright-report/", "models/packs/"] },
  ...ts.configs.strict,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.serviceworker } } },
  {
    files: ["**/*.{ts,svelte}"],
    languageOptions: {
      parserOptions: {
        projectService: true,
        extraFileExtensions: [".svelte"],
        parser: ts.parser,
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "no-undef": "off",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.svelte"],
    rules: {
      "svelte/no-at-html-tags": "error",
      "svelte/no-navigation-without-resolve": "off",
    },
  },
  {
    files: ["src/**/*.{ts,svelte}", "workers/**/*.ts"],
    rules: {
      "no-restricted-properties": [
        "error",
        { property: "innerHTML", message: "A note's text is data: never markup." },
      ],
      "no-restricted-imports": [
        "error",
        { patterns: adapters(undefined).filter(({ group }) => group[0] !== "dexie") },
      ],
      "no-console": "error",
    },
  },
  ...arrow,
  { files: ["src/cli/**/*.ts", "workers/server/**", "tests/**"], rules: { "no-console": "off" } },
);
