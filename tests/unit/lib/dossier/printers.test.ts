import fc from 'fast-check';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { heading, labelled, list, paragraph, quote, strong, type Block } from '../../../../src/lib/dossier/blocks.ts';
import { toHtml } from '../../../../src/lib/dossier/html.ts';
import { toMarkdown } from '../../../../src/lib/dossier/markdown.ts';
import { plainNotes } from '../../../../src/lib/dossier/notes.ts';
import { splitCode } from '../../../../src/lib/text.ts';

type Node = DefaultTreeAdapterTypes.Node;

const textOf = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '');
const tagsOf = (node: Node): string[] => ('childNodes' in node ? node.childNodes.flatMap((child) => [...('tagName' in child ? [child.tagName] : []), ...tagsOf(child)]) : []);

const fold = (text: string) => text.replace(/\s+/gu, ' ').trim();
const here = (path: string) => path;
const html = (blocks: readonly Block[]) => parseFragment(toHtml(blocks, here));
const rendered = (blocks: readonly Block[]) => parseFragment(markdownToHtml(toMarkdown(blocks, here)).html);

/** What an author can write: no control characters, and code that is more than space. */
const SIGNS = ['a', 'Z', '1', '.', ')', ' ', '`x`', '[', ']', '(', '](', '*', '_', '<b>', '>', '#', '-', '+', '~', '|', '&', '&amp;', '\\', '!', ':', '"', "'", '{', '}', '$', '=', '---', '[x]', 'é', '🙂'];
const text = fc.array(fc.constantFrom(...SIGNS), { minLength: 1, maxLength: 14 }).map((signs) => signs.join('')).filter((line) => line.trim() !== '' && !line.includes('``'));
const plain = (line: string) => fold(splitCode(line).map((run) => run.text).join(''));

describe('a text', () => {
  const shapes: readonly [string, (line: string) => Block][] = [
    ['paragraph', (line) => paragraph(line)],
    ['quote', (line) => quote(line)],
    ['list', (line) => list([[line]])],
    ['cell', (line) => ({ kind: 'table', columns: ['A'], rows: [[line]] })],
    ['link', (line) => paragraph({ text: line, url: '/roles/a/' })],
    ['heading', (line) => heading(line)],
  ];
  it.each(shapes)('of any signs stands in a %s as it is, in HTML and in Markdown', (_, shape) => {
    fc.assert(
      fc.property(text, (line) => {
        const head = shape(line).kind === 'table' ? 'A' : '';
        for (const tree of [html([shape(line)]), rendered([shape(line)])]) expect(fold(textOf(tree)).slice(head.length).trim()).toBe(plain(line));
      }),
      { numRuns: 400, seed: 7 },
    );
  });
  it('makes no element but those of its shape', () => {
    fc.assert(
      fc.property(text, (line) => {
        for (const tree of [html([paragraph(line)]), rendered([paragraph(line)])]) expect(tagsOf(tree).filter((tag) => tag !== 'code')).toEqual(['p']);
      }),
      { numRuns: 400, seed: 8 },
    );
  });
});

describe('Markdown', () => {
  it('is readable: marks are escaped only where they would mean something', () => {
    const blocks = [heading('[01] A & B'), paragraph('1. It says [no]. Twice-checked at 10:04, O*NET.'), list([labelled('Who', 'a'), ['- b']]), paragraph(strong('Last'))];
    expect(toMarkdown(blocks, here)).toBe('## [01] A & B\n\n1\\. It says [no]. Twice-checked at 10:04, O\\*NET.\n\n- **Who:** a\n- \\- b\n\n**Last**\n');
  });
  it('gives its links an origin', () => {
    expect(toMarkdown([paragraph({ text: 'here', url: '/a/' })], (path) => `https://x.example${path}`)).toBe('[here](https://x.example/a/)\n');
  });
});

describe('field notes', () => {
  const notes = 'Seen at <Stamp>Filed *twice*</Stamp> by <Redacted /> and `<Stamp>`, see [method](/method/#salary).\n\n<Stamp>\nLate\n</Stamp>\n';
  it('lose their components and nothing else', () => {
    expect(plainNotes(notes)).toBe('Seen at **[Filed *twice*]** by █████ and `<Stamp>`, see [method](/method/#salary).\n\n**[Late]**');
  });
  it('are HTML with full addresses in a feed', () => {
    const tree = toHtml([{ kind: 'notes', markdown: plainNotes(notes) }], (path) => `https://x.example${path}`);
    expect(tree).toContain('<strong>[Filed <em>twice</em>]</strong> by █████ and <code>&lt;Stamp&gt;</code>, see <a href="https://x.example/method/#salary">method</a>.');
  });
});
