import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { root } from './role.ts';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

const dist = join(root, 'dist');
if (!existsSync(dist)) throw new Error('There is no dist/ to look at: run `npm run build` first.');

/** Paths of the files of the built site, relative to `dist/`, with forward slashes. */
export const builtFiles = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(dist.length + 1).replaceAll('\\', '/'))
  .toSorted();

/** Those of them that are pages. */
export const builtPages = builtFiles.filter((path) => path.endsWith('.html'));

/** The text of a file of the built site. */
export const readBuilt = (path: string): string => readFileSync(join(dist, path), 'utf8');

/** The elements of a page in document order, those in templates included, as a browser parses them. */
export function elementsOf(html: string): Element[] {
  return [...walk(parse(html))];
}

function* walk(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* walk(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* walk(child);
}

/** The value of an attribute, if the element has it. */
export const attribute = ({ attrs }: Element, name: string): string | undefined => attrs.find((attr) => attr.name === name)?.value;

/** The address at which a static host serves a file: `roles/x/index.html` is `/roles/x/`. */
export const addressOf = (path: string): string => `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
