import { markdownToHtml } from 'satteri';
import { escapeMarkup, splitCode } from '../text.ts';
import type { Block, Line, Run } from './blocks.ts';

/** A dossier as HTML without styles, for readers of feeds. Addresses from the site's root are led to its origin. */
export function toHtml(blocks: readonly Block[], absolute: (path: string) => string): string {
  const inline = (line: Line) => line.map((run) => runHtml(run, absolute)).join('');
  return blocks.map((block) => blockHtml(block, inline, absolute)).join('\n');
}

function blockHtml(block: Block, inline: (line: Line) => string, absolute: (path: string) => string): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${textHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.line)}</p>`;
    case 'quote':
      return `<blockquote><p>${inline(block.line)}</p></blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'table':
      return `<table><thead>${row('th', block.columns)}</thead><tbody>${block.rows.map((cells) => row('td', cells)).join('')}</tbody></table>`;
    case 'rule':
      return '<hr>';
    case 'notes':
      return markdownToHtml(block.markdown).html.trim().replace(/ href="(\/[^"]*)"/gu, (_, path: string) => ` href="${absolute(path)}"`);
  }
}

const row = (tag: string, cells: readonly string[]) => `<tr>${cells.map((cell) => `<${tag}>${textHtml(cell)}</${tag}>`).join('')}</tr>`;

function runHtml(run: Run, absolute: (path: string) => string): string {
  if (typeof run === 'string') return textHtml(run);
  if ('strong' in run) return `<strong>${textHtml(run.strong)}</strong>`;
  return `<a href="${escapeMarkup(absolute(run.url))}">${textHtml(run.text)}</a>`;
}

const textHtml = (text: string) => splitCode(text).map((run) => (run.code ? `<code>${escapeMarkup(run.text)}</code>` : escapeMarkup(run.text))).join('');
