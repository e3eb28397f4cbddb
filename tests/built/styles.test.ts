import { describe, expect, it } from 'vitest';
import { attribute, builtPages, elementsOf, readBuilt } from '../support/built.ts';

const LAYERS = ['theme', 'base', 'components', 'utilities'];

const stylesOf = (html: string) => [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/gu)].map(([, css]) => css!).join('\n');
/** What a template makes of ">" and its like: a style sheet reads it as it stands. */
const ESCAPE = /&(?:\w+|#\d+);/u;

/** The layers of a page's styles in the order in which it first names them, which is their order of precedence. */
function layersOf(html: string): string[] {
  const styles = stylesOf(html);
  const named = [...styles.matchAll(/@layer ([^;{]+)[;{]/gu)].flatMap(([, names]) => names!.split(',').map((name) => name.trim()));
  return [...new Set(named)].filter((name) => LAYERS.includes(name));
}

it.each(builtPages.filter((path) => readBuilt(path).includes('<style')))('%s has its layers in their order', (path) => {
  expect(layersOf(readBuilt(path))).toEqual(LAYERS);
});

it.each(builtPages)('%s has no style that was escaped like text', (path) => {
  expect(stylesOf(readBuilt(path)).match(ESCAPE)).toBeNull();
});

it('an escape is found', () => {
  expect('.tree li&gt;a{--y:1}').toMatch(ESCAPE);
});

/** Every class that the styles of a page have a rule for, as a page writes it. */
function styledClasses(html: string): Set<string> {
  const styles = stylesOf(html);
  return new Set([...styles.matchAll(/\.((?:[a-z]|\\.)(?:[\w-]|\\.)*)(?=[^{}]*\{)/giu)].map(([, name]) => name!.replaceAll('\\', '')));
}

describe('a class', () => {
  const everything = new Set(builtPages.flatMap((path) => [...styledClasses(readBuilt(path))]));

  it.each(builtPages.filter((path) => readBuilt(path).includes('<style')))('on %s has its rule there, if it has one anywhere', (path) => {
    const html = readBuilt(path);
    const styled = styledClasses(html);
    const used = new Set(elementsOf(html).flatMap((element) => (attribute(element, 'class') ?? '').split(/\s+/u)));
    expect([...used].filter((name) => everything.has(name) && !styled.has(name))).toEqual([]);
  });
  it('is read from a style sheet', () => {
    for (const name of ['sm:text-6xl', 'grid-cols-[3rem_minmax(0,1fr)]', 'permalink']) expect([...everything]).toContain(name);
  });
});
