import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { checkRoles } from '../../../src/validation/check-roles.ts';
import { reportToTerminal } from '../../../src/validation/reporters/terminal.ts';
import { evil, piece } from '../../support/any-text.ts';
import { hostileTexts, withFields } from '../../support/hostile-files.ts';
import { plainPath, plainText, root } from '../../support/role.ts';
import { roles } from '../../support/pages.ts';

/** The reader lets no larger file through. */
const MAX_LENGTH = 40_000;

const onFile = [...roles.map(({ id }) => id), '_template'].map((id) => readFileSync(join(root, `content/roles/${id}.mdx`), 'utf8'));
const fields = plainText.match(/^\w+(?=:)/gmu)!;

/** Marks with which YAML and Markdown do something, and pieces of dossiers. */
const marks = ['---\n', '---', '...\n', '\n', '\r\n', '\r', '\t', ' ', '  ', ': ', ':', '- ', '? ', '"', "'", '\\', '\\u', '\\x4', '#', ' # ', '|', '>-\n', '|+2\n', '&a ', '*a', '<<: *a', '!!binary ', '!x ', '%YAML 1.1\n', '[', ']', '{', '}', ',', '~', 'null', 'yes', '.inf', '0o7', '1e999', '2026-13-45', '__proto__', '`', '<Stamp>', '</Stamp>', '<Redacted />', '[a](', 'https://', 'import x', '\uFEFF', '\u2028', '\0', '🏳️‍🌈', '\uD800', ...fields.map((name) => `${name}: `)];
const mark = fc.oneof(fc.constantFrom(...marks), fc.constantFrom(...marks), piece, fc.constantFrom(...evil));

/** What a hand, a merge or an attacker does to a text at a place. */
const changes: readonly ((text: string, at: number, length: number, put: string) => string)[] = [
  (text, at, _length, put) => text.slice(0, at) + put + text.slice(at),
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length, put) => text.slice(0, at) + put + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length, put) => text.slice(0, at) + put.repeat(length) + text.slice(at),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text) => text.replaceAll('\n', '\r\n'),
  (text, at, length) => text.slice(0, at) + text.slice(at, at + length).replaceAll(/^ +/gmu, '') + text.slice(at + length),
];
const change = fc.record({ how: fc.constantFrom(...changes), place: fc.double({ min: 0, max: 1, noNaN: true }), length: fc.nat(400), put: mark });

/** A text after some changes, each at a share of its length. */
const changed = (texts: readonly string[]) =>
  fc.tuple(fc.constantFrom(...texts), fc.array(change, { minLength: 1, maxLength: 6 })).map(([text, list]) =>
    list.reduce((before, { how, place, length, put }) => how(before, Math.floor(place * before.length), length, put).slice(0, MAX_LENGTH), text),
  );

const soup = fc.array(mark, { maxLength: 80 }).map((parts) => parts.join(''));
const nested = fc.tuple(fc.constantFrom('[', '{a: ', '- ', '? ', '"', '>', 'a:\n ', '&a [*a, '), fc.oneof({ weight: 9, arbitrary: fc.nat(300) }, { weight: 1, arbitrary: fc.nat(8000) })).map(([part, times]) => part.repeat(times));
const value = fc.oneof(soup, nested, fc.jsonValue({ maxDepth: 5 }).map((json) => JSON.stringify(json)), fc.bigInt().map(String), fc.double().map(String));
const withField = fc.tuple(fc.constantFrom(...fields), value).map(([name, text]) => withFields(`${name}: ${text}\n`));

/** Any text a file may hold: noise, YAML that is out of its mind, and dossiers after an accident. */
export const anyFile = fc
  .oneof(
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 300 }) },
    { weight: 2, arbitrary: fc.tuple(soup, soup).map(([head, body]) => `---\n${head}\n---\n${body}`) },
    { weight: 2, arbitrary: withField },
    { weight: 2, arbitrary: changed([...hostileTexts.values()]) },
    { weight: 3, arbitrary: changed([plainText]) },
    { weight: 1, arbitrary: changed(onFile) },
  )
  .map((text) => text.slice(0, MAX_LENGTH));

/** Fails unless the check ends, and says of each problem what it is and a place that the file has. */
export function examineFile(text: string): void {
  const { issues, warnings } = checkRoles([{ path: plainPath, text }]);
  const lines = text.split('\n');
  for (const { line, column, found, fix } of [...issues, ...warnings]) {
    assert.ok(Number.isInteger(line) && line >= 1 && line <= lines.length, `line ${line} of ${lines.length}`);
    assert.ok(Number.isInteger(column) && column >= 1 && column <= lines[line - 1]!.length + 1, `column ${column} of line ${line}`);
    assert.match(found, /^\S/u);
    assert.match(fix, /^\S/u);
  }
  const report = reportToTerminal(issues, new Map([[plainPath, text]]));
  assert.doesNotMatch(report.replaceAll('\n', ''), /\p{Cc}/u);
}

