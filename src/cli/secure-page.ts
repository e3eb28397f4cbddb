import { createHash } from 'node:crypto';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { contentPolicy, type InlineHashes } from '../lib/hosts/headers.ts';

type Element = DefaultTreeAdapterTypes.Element;

/** A place in a text, in characters. */
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface SecuredPage extends InlineHashes {
  readonly html: string;
}

/** A page with its policy, before anything that the policy is about, and with its styles in one element: one hash for all. */
export function securePage(html: string): SecuredPage {
  const elements = [...elementsOf(parse(html, { sourceCodeLocationInfo: true }))];
  const styles = elements.filter(({ tagName }) => tagName === 'style');
  const css = styles.map((style) => textOf(style, html)).join('');
  const scripts = elements.filter((element) => element.tagName === 'script' && isGoverned(element));
  const hashes = { scripts: [...new Set(scripts.map((script) => hashOf(textOf(script, html))))], styles: css ? [hashOf(css)] : [] };
  const head = elements.find(({ tagName }) => tagName === 'head')!.sourceCodeLocation!.startTag!.endOffset;
  const charset = '<meta charset="utf-8">';
  const start = html.startsWith(charset, head) ? head + charset.length : head;
  const edits = [
    { start, end: start, text: `<meta http-equiv="content-security-policy" content="${contentPolicy(hashes)}">` },
    ...styles.map((style, index) => ({ ...spanOf(style), text: index === 0 ? `<style>${css}</style>` : '' })),
  ];
  return { html: edited(html, edits), ...hashes };
}

function* elementsOf(node: DefaultTreeAdapterTypes.Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}

/** Whether an inline script needs leave from the policy. A block of data, such as JSON-LD, does not: nothing runs it. */
function isGoverned({ attrs }: Element): boolean {
  const values = new Map(attrs.map(({ name, value }) => [name, value]));
  return !values.has('src') && values.get('type') !== 'application/ld+json';
}

function spanOf({ sourceCodeLocation }: Element): Span {
  return { start: sourceCodeLocation!.startOffset, end: sourceCodeLocation!.endOffset };
}

/** What stands between the tags, which is what a browser hashes. */
function textOf({ sourceCodeLocation }: Element, html: string): string {
  return html.slice(sourceCodeLocation!.startTag!.endOffset, sourceCodeLocation!.endTag!.startOffset);
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A text with spans of it replaced; they do not overlap. */
function edited(text: string, edits: readonly (Span & { readonly text: string })[]): string {
  const fromTheEnd = edits.toSorted((a, b) => b.start - a.start);
  return fromTheEnd.reduce((done, { start, end, text: fresh }) => done.slice(0, start) + fresh + done.slice(end), text);
}
