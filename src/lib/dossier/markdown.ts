import { splitCode } from '../text.ts';
import type { Block, Line, Run } from './blocks.ts';

/** What Markdown would read as a mark: a bracket only where it could end a link, an ampersand where it looks like an entity. */
const MARKS = /[\\`*_<>~]|\](?=[([:]|$)|&(?=#?\w+;)/gu;
const MARKS_IN_LINK = /[\\`*_<>~[\]]|&(?=#?\w+;)/gu;

/** A dossier as plain Markdown (CommonMark with tables), one blank line between its parts, a line end at its end. */
export function toMarkdown(blocks: readonly Block[], absolute: (path: string) => string): string {
  const inline = (line: Line) => guardStart(line.map((run) => runText(run, absolute)).join(''));
  return `${blocks.map((block) => blockText(block, inline)).join('\n\n')}\n`;
}

function blockText(block: Block, inline: (line: Line) => string): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${markedText(block.text.trim()).replace(/#+$/u, '\\$&')}`;
    case 'paragraph':
      return inline(block.line);
    case 'quote':
      return `> ${inline(block.line)}`;
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return [row(block.columns.map(cellText)), row(block.columns.map(() => '---')), ...block.rows.map((cells) => row(cells.map(cellText)))].join('\n');
    case 'rule':
      return '---';
    case 'notes':
      return block.markdown;
  }
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function runText(run: Run, absolute: (path: string) => string): string {
  if (typeof run === 'string') return markedText(run);
  if ('strong' in run) return `**${markedText(run.strong.trim())}**`;
  return `[${markedText(run.text, MARKS_IN_LINK)}](${absolute(run.url)})`;
}

/** Code spans of a cell, too, may hold no bare bar. */
const cellText = (text: string) => markedText(text).replaceAll('|', '\\|');

/** Text whose only marks are its code spans. */
function markedText(text: string, marks = MARKS): string {
  return splitCode(text)
    .map((run) => (run.code ? `\`${run.text}\`` : run.text.replace(marks, '\\$&')))
    .join('');
}

/** What would open a heading, a list, a rule or a box to tick at the start of a line becomes text, and so do spaces that would make it code. */
function guardStart(line: string): string {
  return line.trim().replace(/^(?:[#+-]|\[(?=[ x]\]))/iu, '\\$&').replace(/^(\d+)([.)])/u, '$1\\$2');
}
