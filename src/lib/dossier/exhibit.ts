import type { Exhibit } from '../../schemas/exhibits.ts';
import { labelled, list, paragraph, strong, type Block } from './blocks.ts';

/** A section's second shape as text, under its caption. */
export function exhibitBlocks(exhibit: Exhibit | undefined): Block[] {
  return exhibit ? [paragraph(strong(exhibit.caption)), ...content(exhibit)] : [];
}

function content(exhibit: Exhibit): Block[] {
  switch (exhibit.kind) {
    case 'transcript':
      return [list(exhibit.lines.map(({ who, says }) => labelled(who, says)))];
    case 'receipt':
      return [{ kind: 'table', columns: ['Item', 'Amount'], rows: [...exhibit.lines.map(({ item, amount }) => [item, amount]), ['Total', exhibit.total]] }];
    case 'table':
      return [{ kind: 'table', columns: exhibit.columns, rows: exhibit.rows }];
    case 'certificate':
      return [paragraph(exhibit.certifies), paragraph(`Issued ${exhibit.issued}. Expired ${exhibit.expired}.`)];
  }
}
