import { expect, it } from 'vitest';
import { builtPages, readBuilt } from '../support/built.ts';

const LAYERS = ['theme', 'base', 'components', 'utilities'];

/** The layers of a page's styles in the order in which it first names them, which is their order of precedence. */
function layersOf(html: string): string[] {
  const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/gu)].map(([, css]) => css!).join('\n');
  const named = [...styles.matchAll(/@layer ([^;{]+)[;{]/gu)].flatMap(([, names]) => names!.split(',').map((name) => name.trim()));
  return [...new Set(named)].filter((name) => LAYERS.includes(name));
}

it.each(builtPages.filter((path) => readBuilt(path).includes('<style')))('%s has its layers in their order', (path) => {
  expect(layersOf(readBuilt(path))).toEqual(LAYERS);
});
