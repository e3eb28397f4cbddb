import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFile } from '../lib/hosts/headers-file.ts';
import { headerRules } from '../lib/hosts/headers.ts';
import { basePath } from '../site.ts';
import { compressSite } from './compress.ts';
import { securePage } from './secure-page.ts';

/** Gives each page of a built site its policy, writes the site's headers, and compresses it; `earlier` is the site before it. Throws when it is told to stop. */
export async function finishSite(folder: string, earlier: string, signal: AbortSignal): Promise<void> {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  for (const path of pages) {
    const page = securePage(readFileSync(join(folder, path), 'utf8'));
    writeFileSync(join(folder, path), page.html);
    for (const hash of page.scripts) scripts.add(hash);
    for (const hash of page.styles) styles.add(hash);
  }
  const rules = headerRules(basePath, { scripts: [...scripts].toSorted(), styles: [...styles].toSorted() });
  writeFileSync(join(folder, '_headers'), headersFile(rules));
  await compressSite(folder, earlier, signal);
}
