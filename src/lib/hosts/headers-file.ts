import type { HeaderRule } from './headers.ts';

/** The text of a `_headers` file, which Netlify and Cloudflare read. */
export function headersFile(rules: readonly HeaderRule[]): string {
  return rules.flatMap(({ path, headers }) => [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), '']).join('\n');
}

/** The rules that `headersFile` wrote. */
export function readHeadersFile(text: string): HeaderRule[] {
  return text
    .split('\n\n')
    .filter((block) => block.trim() !== '')
    .map((block) => {
      const [path, ...lines] = block.trim().split('\n');
      return { path: path!, headers: Object.fromEntries(lines.map((line) => line.trim().split(/: (.*)/su, 2) as [string, string])) };
    });
}
