import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { citationsOf } from '../../../src/lib/share/citation.ts';
import { payloads } from '../../support/evil-dossier.ts';

const ADDRESS = 'https://otiose.example/roles/x/';
const file = { id: 'x', title: 'Data Architect', filed: '2026-11-22' };

/** The citations of a file with its address in them: plain text, Markdown, BibTeX. */
const cited = (own: Partial<Parameters<typeof citationsOf>[0]> = {}) =>
  citationsOf({ ...file, ...own }).map(({ before, after }) => before + ADDRESS + after) as [string, string, string];

/** One line of printable characters, as a title is, rich in those that a format obeys. */
const title = fc.string({ unit: fc.constantFrom(...'\\{}[]()<>#$%&_~^"|`*!@=,;:\'-. aB1éß'), minLength: 1, maxLength: 40 }).map((text) => text.trim()).filter(Boolean);

describe('a citation', () => {
  it('says what is cited, of which kind, from when and where', () => {
    expect(cited()).toEqual([
      `“Data Architect”. Otiose, a satirical encyclopedia of careers, filed 2026-11-22. ${ADDRESS}`,
      `[Data Architect](${ADDRESS}). *Otiose*, a satirical encyclopedia of careers, filed 2026-11-22.`,
      [
        '@misc{otiose-x,',
        '  author = {{Otiose}},',
        '  title = {{Data Architect}},',
        '  year = 2026,',
        '  month = nov,',
        '  note = {A satirical encyclopedia of careers, filed 2026-11-22},',
        `  url = {${ADDRESS}}`,
        '}',
      ].join('\n'),
    ]);
  });
  it('is of the last revision', () => {
    const [plain, markdown, bibtex] = cited({ revised: '2027-01-15' });
    for (const text of [plain, markdown, bibtex]) expect(text).toContain('filed 2026-11-22, revised 2027-01-15');
    expect(bibtex).toContain('year = 2027,\n  month = jan,');
  });
  it('escapes what its format obeys', () => {
    const [plain, markdown, bibtex] = cited({ title: 'R&D {x} \\evil_ 100% #1 $2 ~^<b>|"[q](z)`c`*' });
    expect(plain).toContain('“R&D {x} \\evil_ 100% #1 $2 ~^<b>|"[q](z)`c`*”');
    expect(markdown).toContain('[R&D {x} \\\\evil\\_ 100% #1 $2 \\~^\\<b\\>|"\\[q\\](z)\\`c\\`\\*](https:');
    const braced = 'R\\&D \\textbraceleft{}x\\textbraceright{} \\textbackslash{}evil\\_ 100\\% \\#1 \\$2 \\textasciitilde{}\\textasciicircum{}';
    expect(bibtex).toContain(`  title = {{${braced}\\textless{}b\\textgreater{}\\textbar{}\\textquotedbl{}[q](z)\`c\`*}},\n`);
  });
});

/** The links of a Markdown text, as another program reads it, and whether it made anything else but a paragraph and emphasis. */
function read(markdown: string) {
  const nodes = [...walk(parseFragment(markdownToHtml(markdown).html))];
  const links = nodes.filter((node) => 'tagName' in node && node.tagName === 'a') as DefaultTreeAdapterTypes.Element[];
  return { tags: nodes.flatMap((node) => ('tagName' in node ? node.tagName : [])), links: links.map((link) => ({ href: link.attrs[0]!.value, text: textOf(link) })) };
}

function* walk(node: DefaultTreeAdapterTypes.Node): Generator<DefaultTreeAdapterTypes.Node> {
  yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

const textOf = (node: DefaultTreeAdapterTypes.Node): string => [...walk(node)].map((inner) => ('value' in inner ? inner.value : '')).join('');

const SIGNS: Record<string, string> = { backslash: '\\', braceleft: '{', braceright: '}', asciitilde: '~', asciicircum: '^', less: '<', greater: '>', bar: '|', quotedbl: '"' };

/** What TeX prints of the title of an entry; throws where a sign stands bare. */
function printed(bibtex: string): string {
  const source = /^ {2}title = \{\{(.*)\}\},$/mu.exec(bibtex)![1]!;
  return source.replace(/\\text([a-z]+)\{\}|\\([#$%&_])|([\\{}#$%&_~^<>|"])/gu, (_, name: string | undefined, sign: string | undefined, bare: string | undefined) => {
    if (bare) throw new Error(`A bare ${bare} in ${source}`);
    return name ? SIGNS[name]! : sign!;
  });
}

/** The depth of braces after each of them, as BibTeX counts: a backslash hides none. */
function depths(text: string): number[] {
  let depth = 0;
  return [...text.matchAll(/[{}]/gu)].map(([brace]) => (depth += brace === '{' ? 1 : -1));
}

const hostile = fc.oneof(fc.constantFrom(...payloads), title);

describe('a citation of any title', () => {
  it('is one link of that text in Markdown', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const { tags, links } = read(cited({ title: text })[1]);
        expect(links).toEqual([{ href: ADDRESS, text }]);
        expect(tags).toEqual(['p', 'a', 'em']);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
  it('is one entry of that title in BibTeX', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const bibtex = cited({ title: text })[2];
        expect(printed(bibtex)).toBe(text);
        const all = depths(bibtex);
        expect(all.at(-1)).toBe(0);
        expect(all.slice(0, -1).every((depth) => depth > 0)).toBe(true);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});
