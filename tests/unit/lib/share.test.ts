import { XmlDocument } from 'libxml2-wasm';
import { describe, expect, it } from 'vitest';
import { jsonLdText } from '../../../src/lib/share/json-ld.ts';
import { robotsText, sitemapText } from '../../../src/lib/share/sitemap.ts';
import { cardUrl } from '../../../src/lib/share/urls.ts';

describe('cardUrl', () => {
  it.each([
    ['/', '/cards/index.png'],
    ['/roles/sdet/', '/cards/roles/sdet.png'],
    ['/taxonomy/', '/cards/taxonomy.png'],
    ['/taxonomy/machinales/2/', '/cards/taxonomy/machinales.png'],
    ['/404/', '/cards/404.png'],
    ['/404.html', '/cards/404.png'],
  ])('of %s is %s', (path, card) => {
    expect(cardUrl(path)).toBe(card);
  });
});

describe('jsonLdText', () => {
  it('cannot end the script it stands in', () => {
    const evil = { id: 'x', title: '</script><script>alert(1)</script>', tagline: '<!--', filed: '2026-11-22', order: { id: 'machinales', latin: 'Machinales' } };
    const text = jsonLdText(evil);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ headline: evil.title, datePublished: '2026-11-22', about: { description: '<!--' } });
    expect(text).not.toContain('dateModified');
    expect(JSON.parse(jsonLdText({ ...evil, revised: '2027-01-15' }))).toMatchObject({ dateModified: '2027-01-15' });
  });
});

describe('sitemapText', () => {
  it('is XML with every address, escaped, and the days that are known', () => {
    const text = sitemapText([{ url: 'https://otiose.example/', lastmod: '2026-11-22' }, { url: 'https://otiose.example/?a&b' }]);
    using document = XmlDocument.fromString(text);
    const contents = (name: string) => document.find(`/s:urlset/s:url/s:${name}`, { s: 'http://www.sitemaps.org/schemas/sitemap/0.9' }).map(({ content }) => content);
    expect(contents('loc')).toEqual(['https://otiose.example/', 'https://otiose.example/?a&b']);
    expect(contents('lastmod')).toEqual(['2026-11-22']);
  });
});

describe('robotsText', () => {
  it('names the sitemap where there is one', () => {
    expect(robotsText(undefined)).toBe('User-agent: *\nAllow: /\n');
    expect(robotsText('https://otiose.example/sitemap.xml')).toContain('\nSitemap: https://otiose.example/sitemap.xml\n');
  });
});
