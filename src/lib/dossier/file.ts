import { absoluteUrl, contentLicenceUrl, roleDataUrl } from '../urls.ts';
import { site } from '../../site.ts';
import { heading, labelled, list, type Block } from './blocks.ts';
import type { Dossier } from './dossier.ts';
import { toMarkdown } from './markdown.ts';
import { dossierBlocks } from './text.ts';

/** A dossier as a Markdown file: its title, its text, where it is kept and under which licence. */
export function dossierMarkdown(dossier: Dossier): string {
  const end: Block[] = [
    { kind: 'rule' },
    list([
      labelled('Kept at', link(dossier.url)),
      labelled('As data', link(roleDataUrl(dossier.id))),
      labelled('Licence', { text: 'CC BY 4.0', url: contentLicenceUrl }, `, ${site.name} contributors`),
    ]),
  ];
  return toMarkdown([heading(dossier.title, 1), ...dossierBlocks(dossier), ...end], absoluteUrl);
}

const link = (url: string) => ({ text: absoluteUrl(url), url });
