import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readHeadersFile } from '../../src/lib/hosts/headers-file.ts';
import { attribute, builtPages, elementsOf, readBuilt, type Element } from '../support/built.ts';

const everywhere = readHeadersFile(readBuilt('_headers'))[0]!.headers;

/** The sources of each directive, by its name. */
function directives(policy: string): Map<string, string[]> {
  return new Map(policy.split(';').map((directive) => directive.trim().split(/\s+/u)).map(([name, ...sources]) => [name!, sources]));
}

const isPolicy = (element: Element) => attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';
const contentOf = ({ childNodes }: Element) => childNodes.map((node) => ('value' in node ? node.value : '')).join('');
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
/** A block of data: nothing runs it, and it needs no leave. */
const isData = (element: Element) => attribute(element, 'type') === 'application/ld+json';
const inline = (elements: readonly Element[], tag: string) => elements.filter((element) => element.tagName === tag && attribute(element, 'src') === undefined && !isData(element)).map((element) => hashOf(contentOf(element)));

describe.each(builtPages)('%s', (page) => {
  const elements = elementsOf(readBuilt(page));
  const policies = elements.filter(isPolicy);
  const policy = directives(attribute(policies[0]!, 'content')!);

  it('has one policy, before all that it is about', () => {
    expect(policies).toHaveLength(1);
    const governed = elements.findIndex(({ tagName }) => ['script', 'style', 'link', 'base', 'img'].includes(tagName));
    if (governed >= 0) expect(elements.indexOf(policies[0]!)).toBeLessThan(governed);
  });
  it('allows nothing but its own files and what is inline by hash', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'none'"]);
    expect(policy.get('require-trusted-types-for')).toEqual(["'script'"]);
    const others = [...policy].filter(([name]) => name !== 'trusted-types' && name !== 'require-trusted-types-for').flatMap(([, sources]) => sources);
    expect(others.filter((source) => !/^'(?:none|self|sha256-[\w+/]{43}=)'$/u.test(source))).toEqual([]);
  });
  it('holds just what its hashes say, and no attribute that a policy forbids', () => {
    const hashes = (name: string) => policy.get(name)!.filter((source) => source.startsWith("'sha256"));
    expect([...new Set(inline(elements, 'script'))]).toEqual(hashes('script-src'));
    expect(inline(elements, 'style')).toEqual(hashes('style-src'));
    expect(elements.flatMap(({ attrs }) => attrs.map(({ name }) => name)).filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
  });
  it('is allowed as much by the headers', () => {
    const header = directives(everywhere['Content-Security-Policy']!);
    expect(header.get('frame-ancestors')).toEqual(["'none'"]);
    for (const [name, sources] of policy) expect(header.get(name), name).toEqual(expect.arrayContaining(sources));
    expect([...header.keys()].filter((name) => name !== 'frame-ancestors')).toEqual([...policy.keys()]);
  });
});
