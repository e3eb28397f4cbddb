import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/validation/tidy/edit.ts';
import { tidyEdits } from '../../../../src/validation/tidy/tidy.ts';

const path = 'content/roles/plain.mdx';
const edits = (text: string) => tidyEdits({ path, text });
const tidied = (text: string) => applyEdits(text, edits(text));
const dossier = (head: string, body = '') => `---\n${head}\n---\n${body}`;

/** Expects one front matter to become another, which then stays as it is, with Windows line ends too. */
function expectHead(before: string, after: string): void {
  for (const lines of [(text: string) => text, (text: string) => text.replaceAll('\n', '\r\n')]) {
    expect(tidied(lines(dossier(before)))).toBe(lines(dossier(after)));
    expect(edits(lines(dossier(after)))).toEqual([]);
  }
}

function expectBody(before: string, after: string): void {
  expect(tidied(dossier('title: A', before))).toBe(dossier('title: A', after));
  expect(edits(dossier('title: A', after))).toEqual([]);
}

describe('the order of fields', () => {
  it('is that of the schema', () => {
    expectHead('tagline: T\norder: machinales\ntitle: A', 'title: A\norder: machinales\ntagline: T');
  });
  it('takes comments and blank lines along, and keeps the heading and the footing of the group', () => {
    expectHead(
      '# The heading.\n\n# Two lines about\n# the tagline.\ntagline: T # one sentence\n\norder: machinales\n#  the orders\n\ntitle: A\n# The footing.',
      '# The heading.\n\ntitle: A\n\norder: machinales\n#  the orders\n\n# Two lines about\n# the tagline.\ntagline: T # one sentence\n# The footing.',
    );
  });
  it('holds within groups and items, also behind the hyphen', () => {
    expectHead(
      'flightRisk: # [04]\n  sponsor: 2 # two\n  revenue: 4 # four\nmetrics:\n  - fact: F # kept\n    # on the name\n    name: N\n\n    definition: D\n  - { fact: F, name: N }',
      'flightRisk: # [04]\n  revenue: 4 # four\n  sponsor: 2 # two\nmetrics:\n  - # on the name\n    name: N\n\n    definition: D\n    fact: F # kept\n  - { fact: F, name: N }',
    );
  });
  it('puts no blank line behind a hyphen', () => {
    expectHead('metrics:\n  - fact: F\n\n    name: N\n', 'metrics:\n  - name: N\n\n    fact: F\n');
  });
  it('moves groups with what is repaired in them, and leaves wrapped texts as they are', () => {
    expectHead(
      "habitat:\n  sightings:\n    - Here,\n      there.\n    # not counted\n  range: ['university']\ntitle: |\n  # no comment\n\n  B",
      'title: |\n  # no comment\n\n  B\nhabitat:\n  range: ["university"]\n  sightings:\n    - Here,\n      there.\n    # not counted',
    );
  });
  it('leaves an unknown field behind the one it follows', () => {
    expectHead('mascot: M\norder: machinales\nodrer: x\ntitle: A', 'mascot: M\ntitle: A\norder: machinales\nodrer: x');
  });
  it('is told once a group, at the first field out of place', () => {
    const told = edits(dossier('title: A\n\ntagline: T\norder: machinales\nprotects: P\nfiled: 2026-01-02')).map(({ at, field, found }) => [at, field, found]);
    expect(told).toEqual([[14, 'tagline', '"tagline" stands too early: "order" comes before it.']]);
  });
  it('leaves fields alone beside a block text that keeps its blank lines', () => {
    expect(edits(dossier('tagline: |+\n  A\n\ntitle: B'))).toEqual([]);
  });
  it('leaves fields that share a line with something else alone', () => {
    expect(edits(dossier('metrics:\n  -\tfact: F\n\tname: N'))).toEqual([]);
  });
});

describe('quotes', () => {
  it.each([
    ["title: 'A'", 'title: "A"'],
    [`title: 'It''s "A" \\ B' # 'c'`, `title: "It's \\"A\\" \\\\ B" # 'c'`],
    ["habitat: { range: ['a', b] }", 'habitat: { range: ["a", b] }'],
    ["title: 'One\n  two \n\n  three'", 'title: "One\n  two\n\n  three"'],
    ['title: 8', 'title: "8"'],
    ['title: 8.50', 'title: "8.50"'],
    ['title: true', 'title: "true"'],
    ['exhibits:\n  metrics:\n    kind: receipt\n    lines:\n      - { item: Keys, amount: 1 }', 'exhibits:\n  metrics:\n    kind: receipt\n    lines:\n      - { item: Keys, amount: "1" }'],
    ['encounter:\n  - 8', 'encounter:\n  - "8"'],
    ['title: It’s a “key”', `title: It's a "key"`],
    ['title: “Key” \\ man', 'title: "\\"Key\\" \\\\ man"'],
    ['title: ‘Key’', `title: "'Key'"`],
    ['title: "A “key” \\u00e9, ‘b’"', `title: "A \\"key\\" \\u00e9, 'b'"`],
    ["title: 'A “key”'", 'title: "A \\"key\\""'],
    ['title: >-\n  A “key”', 'title: >-\n  A "key"'],
    ['title: “A \n  key”', 'title: A\n  key'],
    ['title: “A” or “B”', 'title: "\\"A\\" or \\"B\\""'],
  ])('of %s become those of %s', (before, after) => expectHead(before, after));
  it.each(['flightRisk:\n  revenue: 4', 'order: 5', 'salary:\n  nearest: 151253', 'title: # “comment”', 'title:', 'title: ~', '"title": A'])('of %s stay', (head) => {
    expect(edits(dossier(head))).toEqual([]);
  });
  it('are told in one sentence each', () => {
    const told = edits(dossier("title: 'A'\ntagline: “T”\nprotects: 8")).map(({ field, found }) => `${field}: ${found}`);
    expect(told).toEqual(['title: It stands in single quotes.', 'tagline: It contains curly quotes.', 'protects: It is a number (8), not text.']);
  });
});

describe('a colon followed by a space', () => {
  it.each([
    ['tagline: Foo: bar', 'tagline: "Foo: bar"'],
    ['tagline: Foo: "bar" \\ it’s # why', `tagline: "Foo: \\"bar\\" \\\\ it's" # why`],
    ['tagline: Foo:', 'tagline: "Foo:"'],
    ['tagline: a: b: c  ', 'tagline: "a: b: c"'],
    ['metrics:\n  - name: A: B\n    definition: C: D', 'metrics:\n  - name: "A: B"\n    definition: "C: D"'],
    ['encounter:\n  - Knock twice: it is faster: so say two.', 'encounter:\n  - "Knock twice: it is faster: so say two."'],
    ['encounter:\n  - Knock: twice: so', 'encounter:\n  - "Knock: twice: so"'],
    ['tagline: Foo: bar\n\n# comment\norder: a: b\ntitle: “x”', 'title: x\n\n# comment\norder: "a: b"\ntagline: "Foo: bar"'],
  ])('in %j becomes %j', (before, after) => expectHead(before, after));
  it.each([
    'tagline: Foo: bar\n  goes on',
    'tagline: Foo: bar #5',
    'tagline: "Foo": bar: baz',
    'tagline: [a: b: c',
    'tagline: `a`: b',
    'tagline: Foo\n  more: so: on',
    'tagline: Foo\u0000: bar: x',
  ])('in %j is left to the author', (head) => expect(edits(dossier(head))).toEqual([]));
  it('is repaired in more lines than the parser reports at once', () => {
    const lines = (value: string) => Array.from({ length: 1200 }, (_, index) => `k${index}: ${value}`).join('\n');
    expect(tidied(dossier(lines('a: b')))).toBe(dossier(lines('"a: b"')));
  });
  it('is repaired beside a slip that is not', () => {
    expect(tidied(dossier('title: a: b\norder: "open'))).toBe(dossier('title: "a: b"\norder: "open'));
  });
});

describe('spaces at line ends', () => {
  it('go from the front matter', () => {
    expect(tidied('--- \ntitle: A  # c \n \t\norder: b\t\n---  \n')).toBe('---\ntitle: A  # c\n\norder: b\n---\n');
  });
  it.each(['title: |\n  A \n  B\norder: b', 'title: "A\\ \n  B"'])('stay where they are part of the value: %j', (head) => {
    expect(edits(dossier(head))).toEqual([]);
  });
  it('go from the notes, but for a hard break', () => {
    expectBody('One \ntwo  \nthree \t\nfour  \n  \nfive  ', 'One\ntwo  \nthree\nfour\n\nfive');
  });
  it('go from Windows lines', () => {
    expect(tidied('---\r\ntitle: A \r\n---\r\nOne \r\ntwo  \r\nthree')).toBe('---\r\ntitle: A\r\n---\r\nOne\r\ntwo  \r\nthree');
  });
});

describe('curly quotes in the notes', () => {
  it('become straight, and those in an address or a title of a link stay', () => {
    expectBody('“One” ‘two’ [“a”](/b’c "‘t’") “d” \n\n[x]: /y’z "“t”"\n', '"One" \'two\' ["a"](/b’c "‘t’") "d"\n\n[x]: /y’z "“t”"\n');
  });
  it('are told once a line', () => {
    const told = edits(dossier('title: A', 'A “b” “c”.\nIt’s 🗝 “d”.\n')).map(({ at, found, field }) => [at, found, field]);
    expect(told).toEqual([
      [19, 'It contains curly quotes.', ''],
      [30, 'It contains curly quotes.', ''],
    ]);
  });
});

describe('the order of aliases', () => {
  it('is by year, then as given', () => {
    expectHead(
      'aliases: # other names\n  - name: None\n  # the young one\n  - name: Young # y\n    year: 2020\n\n  - { name: Old, year: 2001 }\n  - name: Nought\n  - year: 2020\n    name: Also',
      'aliases: # other names\n\n  - { name: Old, year: 2001 }\n  # the young one\n  - name: Young # y\n    year: 2020\n  - name: Also\n    year: 2020\n  - name: None\n  - name: Nought',
    );
  });
  it('holds for lists that are not indented, and moves the list itself', () => {
    expectHead('aliases:\n- name: A\n- name: B\n  year: 2001\ntitle: T', 'title: T\naliases:\n- name: B\n  year: 2001\n- name: A');
  });
});

describe('a file that is no dossier', () => {
  it.each(['', 'text', '---\n', '---\n---\n', '---\n[]\n---\n', '---\na: &b c\nd: \'e\'\n---\n', '---\na: 1\na: 2 \n---\n'])('is left alone: %j', (text) => {
    expect(edits(text)).toEqual([]);
  });
});
