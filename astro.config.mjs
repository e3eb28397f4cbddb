import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { checkedNotes } from './src/collections/checked-notes.ts';
import { site } from './src/site.ts';

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  trailingSlash: 'always',
  integrations: [checkedNotes(), mdx()],
  prerenderConflictBehavior: 'error',
  // One response holds the page and its styles: the first paint waits for nothing else.
  build: { inlineStylesheets: 'always' },
  // The default ('jsx') drops the space between a word and a link on the next line.
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: { plugins: [tailwindcss()] },
});
