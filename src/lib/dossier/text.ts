import { sections, type SectionKey } from '../../data/sections.ts';
import type { Exhibit } from '../../schemas/exhibits.ts';
import { orderUrl } from '../urls.ts';
import { heading, labelled, list, paragraph, type Block } from './blocks.ts';
import type { Dossier } from './dossier.ts';
import { exhibitBlocks } from './exhibit.ts';
import { plainNotes } from './notes.ts';
import { proseSections } from './prose-sections.ts';
import { recordSections } from './record-sections.ts';

/** The whole of a dossier below its title, in the order of its page. */
export function dossierBlocks(dossier: Dossier): Block[] {
  const notes: Block[] = dossier.notes.trim() === '' ? [] : [{ kind: 'notes', markdown: plainNotes(dossier.notes) }];
  const texts: Record<SectionKey, readonly Block[]> = { ...recordSections(dossier), ...proseSections(dossier), fieldNotes: notes };
  const exhibits: Partial<Record<SectionKey, Exhibit | undefined>> = dossier.role.exhibits ?? {};
  const keys = Object.keys(sections) as SectionKey[];
  return [...head(dossier), ...keys.flatMap((key) => section(key, [...texts[key], ...exhibitBlocks(exhibits[key])]))];
}

function section(key: SectionKey, blocks: readonly Block[]): Block[] {
  const { number, heading: name } = sections[key];
  return blocks.length === 0 ? [] : [heading(number ? `[${number}] ${name}` : name), ...blocks];
}

function head({ tagline, order, filed, role, risk, pay }: Dossier): Block[] {
  return [
    paragraph(tagline),
    list([
      labelled('Order', { text: order.latin, url: orderUrl(order.id) }, `, ${order.plain}`),
      labelled('Date filed', filed),
      ...(role.revised ? [labelled('Revised', role.revised)] : []),
      labelled('Protects', role.protects),
      labelled('Flight risk', `${risk.percent}%, ${risk.band.name}`),
      labelled('Pay against the comparison', pay.ratio),
    ]),
  ];
}
