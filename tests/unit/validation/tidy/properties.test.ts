import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, parseDocument } from 'yaml';
import { roleSchema } from '../../../../src/schemas/role.ts';
import { applyEdits } from '../../../../src/validation/tidy/edit.ts';
import { tidyEdits } from '../../../../src/validation/tidy/tidy.ts';
import { plainPath as path, plainText, root } from '../../../support/role.ts';

const template = readFileSync(join(root, 'content/roles/_template.mdx'), 'utf8');
const tidied = (text: string) => applyEdits(text, tidyEdits({ path, text }));
const dataOf = (text: string) => parse(text.split(/^---\r?$/mu)[1]!) as unknown;
const commentsOf = (text: string) => text.match(/#.*/gu)?.toSorted();

/** Every field of a dossier with a comment above or behind it and a blank line before it, as chance has it. */
const commented = fc.infiniteStream(fc.constantFrom('', '\n', '# above\n', '\n# above\n# it\n')).map((stream) =>
  plainText.replace(/^(\w+):(.*)$/gmu, (_, name: string, rest: string) => `${next(stream)}${name}:${rest} # of ${name}`),
);

/** A permutation of as many indices. */
const shuffled = (count: number) => fc.shuffledSubarray([...Array(count).keys()], { minLength: count });

/** A field with its blank line, its comments and its lines; those commented out below it end in a blank line of theirs. `formerly` is commented out below the aliases. */
const FIELD = /\n?(?:# \w.*\n)*\w+:.*\n(?: .*\n)*(?:(?:# {2}.*\n)+\n)?(?:\n# formerly: .*\n\n)?/gu;

/** The top-level fields of a text, and what stands above and below them. */
function cut(text: string): { open: string; fields: string[]; rest: string } {
  const [, open = '', head = '', rest = ''] = /^(---\n(?:(?:#.*\n)+\n)?)([^]*?\n)(---\n[^]*)$/u.exec(text)!;
  const fields = head.match(FIELD)!;
  if (fields.join('') !== head) throw new Error('The text was not cut in full.');
  return { open, fields, rest };
}

describe('the fields of a dossier', () => {
  it.each([
    ['the valid one', fc.constant(plainText)],
    ['one with comments', commented],
    ['the template', fc.constant(template)],
  ])('come back from any order: %s', (_name, texts) => {
    const cases = texts.chain((text) => shuffled(cut(text).fields.length).map((order) => ({ text, order })));
    fc.assert(
      fc.property(cases, ({ text, order }) => {
        const { open, fields, rest } = cut(text);
        expect(fields.length).toBeGreaterThan(18);
        expect(tidied(open + order.map((index) => fields[index]!).join('') + rest)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
  it('stand in the template in the order of the schema, all of them but those that a new file cannot have', () => {
    expect(Object.keys(dataOf(template) as object)).toEqual(Object.keys(roleSchema.shape).filter((name) => !['formerly', 'revised'].includes(name)));
    expect(template).toMatch(/\n# formerly: .*\n\norgChart:/u);
    expect(tidyEdits({ path, text: template })).toEqual([]);
  });
});

/** Slips of a hand, each at a place that chance picks: they change no data but quotes. */
const slips: readonly ((text: string) => string)[] = [
  (text) => text.replace(/: ([A-Z][\w .]*)$/mu, ": '$1'"),
  (text) => text.replace(/"(\d)"/u, "'$1'"),
  (text) => text.replace(/(\w)$/mu, '$1  '),
  (text) => text.replace(/^( +)(?:- )?(\w+): (.*)\n\1 {2}(\w+): (.*)\n/mu, '$1- $4: $5 # one\n$1  $2: $3 # two\n'),
  (text) => text.replace(/^(aliases:\n)((?:.*\n){2})(.*\n)/mu, '$1$3$2'),
  (text) => text.replace(/^(\w+:.*\n(?: .*\n)*)(\w+:.*\n(?: .*\n)*)/mu, '# below\n$2\n$1'),
];

const slipped = fc.array(fc.tuple(fc.constantFrom(...slips), fc.nat()), { maxLength: 8 }).map((list) =>
  list.reduce((text, [slip, seed]) => {
    const lines = text.split('\n');
    const at = 1 + (seed % (lines.length - 4));
    return `${lines.slice(0, at).join('\n')}\n${slip(lines.slice(at).join('\n'))}`;
  }, plainText),
);

describe('tidying', () => {
  it('leaves nothing to repair, keeps the data, the comments and the kind of line ends', () => {
    fc.assert(
      fc.property(slipped, fc.boolean(), (unix, windows) => {
        // Two slips at one place may leave no YAML at all.
        fc.pre(parseDocument(unix.split('---\n')[1]!).errors.length === 0);
        const text = windows ? unix.replaceAll('\n', '\r\n') : unix;
        const after = tidied(text);
        expect(tidyEdits({ path, text: after })).toEqual([]);
        expect(sorted(dataOf(after))).toEqual(sorted(dataOf(text)));
        expect(commentsOf(after)).toEqual(commentsOf(text)?.map((comment) => comment.trimEnd()));
        expect(after.split('\n').length).toBe(text.split('\n').length);
        expect(/(?<!\r)\n/u.test(after)).toBe(!windows);
      }),
      { numRuns: 300 },
    );
  });
  it('of any text at all leaves nothing to repair', () => {
    const parts = fc.constantFrom('title', 'order', 'aliases', 'name', 'year', 'metrics', 'fact', ': ', ':', '- ', '  ', '    ', '\n', '\r\n', '\n', ' # c', '“', '’', "'", '"', '8', 'a b', '{ ', ' }', '[', ']', ', ', '|', '>-', '\\', ' ', '\t', '---\n', '# d\n', '\n\n');
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), fc.array(parts, { maxLength: 10 }), (head, body) => {
        const text = tidied(`---\n${head.join('')}\n---\n${body.join('')}`);
        expect(tidyEdits({ path, text })).toEqual([]);
      }),
      { numRuns: 800 },
    );
  });
});

/** Data with aliases in one order, whatever theirs. */
function sorted(data: unknown): unknown {
  const role = data as { aliases: { name: string }[] };
  return { ...role, aliases: role.aliases.toSorted((a, b) => (a.name < b.name ? -1 : 1)) };
}

function next(stream: Iterator<string>): string {
  return (stream.next() as IteratorYieldResult<string>).value;
}
