import type { Language } from "../../domain/note.ts";

export type ReportDocument = {
  readonly language: Language;
  readonly title: string;
  /** Below the report: which program wrote it, and when. */
  readonly foot: string;
  readonly css: string;
  /** The drawn report. Every text in it is escaped already. */
  readonly markup: string;
};

/** What the page around a report needs besides the app's own rules. */
const pageCss = `
body { background: var(--paper); }
main { max-width: 1080px; margin: 0 auto; padding: 24px var(--edge) 40px; }
h1 { font-size: 22px; line-height: 1.25; margin: 0 0 20px; overflow-wrap: anywhere; }
footer { margin-top: 28px; padding-top: 8px; border-top: 1px solid var(--line); }
@page { margin: 14mm; }
@media print { main { max-width: none; padding: 0; } }
`;

/** A file that opens anywhere, alone and without a network: nothing in it may load, run or send. */
export function reportDocument({ language, title, foot, css, markup }: ReportDocument): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)}</title>
<style>${styleText(css + pageCss)}</style>
</head>
<body>
<main>
<h1>${escaped(title)}</h1>
${markup}
<footer class="soft small">${escaped(foot)}</footer>
</main>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Nothing in the rules may end their element. */
function styleText(css: string): string {
  return css.replaceAll(/<(?=[/!])/gu, "\\3c ");
}
