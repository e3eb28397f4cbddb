import mdx from '@astrojs/mdx';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, fontProviders } from 'astro/config';
import { checkedNotes } from './src/collections/checked-notes.ts';
import { FRAMES, steadyHeaders } from './src/lib/hosts/headers.ts';
import { basePath, site } from './src/site.ts';

// A page is laid out once: a face that does not arrive in time waits for the next page.
const display = 'optional';

/** Astro's own mark in compiled field notes is none of the author's business. */
const onLog = (level, log, tell) => log.code === 'MODULE_LEVEL_DIRECTIVE' || tell(level, log);

export default defineConfig({
  ...(site.url ? { site: site.url } : {}),
  base: basePath,
  trailingSlash: 'always',
  integrations: [checkedNotes(), mdx()],
  // What a page cannot say for itself. Its own policy stands in it, once it is built.
  server: { headers: { 'Content-Security-Policy': FRAMES, ...steadyHeaders } },
  prerenderConflictBehavior: 'error',
  // One response holds the page and its styles: the first paint waits for nothing else.
  build: { inlineStylesheets: 'always' },
  // The default ('jsx') drops the space between a word and a link on the next line.
  compressHTML: true,
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Crimson Pro',
      cssVariable: '--font-crimson-pro',
      fallbacks: ['Georgia', 'Noto Serif', 'Liberation Serif', 'serif'],
      options: {
        variants: [
          { src: ['./src/assets/fonts/crimson-pro-normal.woff2'], weight: '400 600', style: 'normal', display },
          { src: ['./src/assets/fonts/crimson-pro-italic.woff2'], weight: '400', style: 'italic', display },
        ],
      },
    },
    {
      provider: fontProviders.local(),
      name: 'Archivo Narrow',
      cssVariable: '--font-archivo-narrow',
      fallbacks: ['Arial Narrow', 'Roboto Condensed', 'Liberation Sans Narrow', 'Arial', 'sans-serif'],
      options: { variants: [{ src: ['./src/assets/fonts/archivo-narrow-normal.woff2'], weight: '400 600', style: 'normal', display }] },
    },
  ],
  devToolbar: { enabled: false },
  // Scripts only enhance: none of them stands in the way of the page's first response.
  vite: { plugins: [tailwindcss()], build: { assetsInlineLimit: 0, rolldownOptions: { onLog } } },
});
