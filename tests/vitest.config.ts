/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';

export default getViteConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/{unit,content,components}/**/*.test.ts'],
    testTimeout: 20_000,
    // Of two processors, one would be left idle.
    maxWorkers: '100%',
  },
});
