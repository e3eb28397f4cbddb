import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { printedText } from '../../src/lib/printed-text.ts';
import type { Role } from '../../src/schemas/role.ts';

type Node = DefaultTreeAdapterTypes.Node;

/** Letters and digits of a text alone: how it is set around code and quotation marks is the page's affair. */
export const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

/** The letters of an HTML text without its tags. */
export const htmlLetters = (html: string): string => letters(textOf(parseFragment(html)));

/** What a reader of a dossier reads that an HTML text of it leaves out; a relation reads from its own side. */
export function unsaid(role: Role, html: string): string[] {
  const said = htmlLetters(html);
  return printedText(role).flatMap(({ path, text }) => (path.at(-1) === 'inverse' || said.includes(letters(text)) ? [] : [text]));
}

function textOf(node: Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join(' ') : '';
}
