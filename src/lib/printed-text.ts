import type { Exhibit } from '../schemas/exhibits.ts';
import type { Role } from '../schemas/role.ts';
import type { SectionKey } from '../data/sections.ts';

/** Where a text stands on the page; the head is what comes before section [01]. */
export type Section = SectionKey | 'head';

/** Prose is written in sentences. A label is a name, a party, a reading, a cell. An advertisement is what section [08] is about. */
export type Kind = 'prose' | 'label' | 'advertisement';

/** One text that a reader reads, and the path of its field in the front matter. */
export interface Printed {
  readonly path: readonly (string | number)[];
  readonly section: Section;
  readonly kind: Kind;
  readonly text: string;
}

type Key = string | number;

/**
 * Everything an author wrote and a reader reads, in the order of the file. Not in it: the title and the federal filings,
 * which are records; facts, which are not printed; numbers held as data; the field notes, which are Markdown.
 */
export function printedText(role: Role): Printed[] {
  const { salary } = role;
  return [
    text('head', 'prose', ['tagline'], role.tagline),
    text('head', 'prose', ['protects'], role.protects),
    ...role.aliases.map(({ name }, index) => text('orgChart', 'label', ['aliases', index, 'name'], name)),
    ...(['above', 'beside', 'below'] as const).flatMap((side) =>
      role.orgChart[side].flatMap((edge, index) => fields('orgChart', ['orgChart', side, index], edge, { who: 'label', flow: 'label' })),
    ),
    ...role.habitat.sightings.map((sighting, index) => text('habitat', 'prose', ['habitat', 'sightings', index], sighting)),
    ...(salary.advertised ? [text('salary', 'prose', ['salary', 'advertised', 'basis'], salary.advertised.basis)] : []),
    text('salary', 'prose', ['salary', 'remark'], salary.remark),
    text('flightRisk', 'prose', ['flightRisk', 'diagnosis'], role.flightRisk.diagnosis),
    ...list('metrics', role.metrics, { name: 'label', definition: 'prose', reading: 'label' }),
    ...list('weaponry', role.weaponry, { name: 'label', description: 'prose' }),
    ...role.encounter.map((advice, index) => text('encounter', 'prose', ['encounter', index], advice)),
    ...list('jdAutopsy', role.jdAutopsy, { illusion: 'advertisement', translation: 'prose' }),
    ...list('dayLog', role.dayLog, { entry: 'prose' }),
    ...list('burnWard', role.burnWard, { deposition: 'prose', attribution: 'label' }),
    text('lastSeenUseful', 'prose', ['lastSeenUseful'], role.lastSeenUseful),
    ...list('beforeYouAccept', role.beforeYouAccept, { ask: 'prose', goodAnswer: 'prose' }),
    ...role.relations.flatMap((stated, index) => relationText(stated, index)),
    ...Object.entries(role.exhibits ?? {}).flatMap(([section, exhibit]) => (exhibit ? exhibitText(section as SectionKey, exhibit) : [])),
  ];
}

/** A relation in words, however many readings it has. */
function relationText(stated: Role['relations'][number], index: number): Printed[] {
  return Object.entries(stated).flatMap(([key, value]) => (key === 'role' ? [] : [text('related', 'label', ['relations', index, key], value)]));
}

function exhibitText(section: SectionKey, exhibit: Exhibit): Printed[] {
  const base = ['exhibits', section];
  const caption = text(section, 'label', [...base, 'caption'], exhibit.caption);
  switch (exhibit.kind) {
    case 'transcript':
      return [caption, ...exhibit.lines.flatMap((line, index) => fields(section, [...base, 'lines', index], line, { who: 'label', says: 'prose' }))];
    case 'receipt':
      return [
        caption,
        ...exhibit.lines.flatMap((line, index) => fields(section, [...base, 'lines', index], line, { item: 'label', amount: 'label' })),
        text(section, 'label', [...base, 'total'], exhibit.total),
      ];
    case 'table':
      return [
        caption,
        ...exhibit.columns.map((cell, index) => text(section, 'label', [...base, 'columns', index], cell)),
        ...exhibit.rows.flatMap((row, index) => row.map((cell, place) => text(section, 'label', [...base, 'rows', index, place], cell))),
      ];
    case 'certificate':
      return [caption, ...fields(section, base, exhibit, { certifies: 'prose', issued: 'label', expired: 'label' })];
  }
}

/** The printed fields of each item of a list that is a section. */
function list<T extends object>(section: SectionKey, items: readonly T[], kinds: Partial<Record<keyof T & string, Kind>>): Printed[] {
  return items.flatMap((item, index) => fields(section, [section, index], item, kinds));
}

function fields<T extends object>(section: SectionKey, path: readonly Key[], item: T, kinds: Partial<Record<keyof T & string, Kind>>): Printed[] {
  return Object.entries(kinds).flatMap(([key, kind]) => {
    const value = item[key as keyof T];
    return typeof value === 'string' ? [text(section, kind as Kind, [...path, key], value)] : [];
  });
}

function text(section: Section, kind: Kind, path: readonly Key[], value: string): Printed {
  return { path, section, kind, text: value };
}
