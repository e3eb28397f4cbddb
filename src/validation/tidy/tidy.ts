import { splitFrontMatter } from '../front-matter.ts';
import type { SourceFile } from '../read-role-file.ts';
import { parseRoleFile, type RoleFile } from '../role-file.ts';
import { bodyQuotes } from './body.ts';
import { colonEdits } from './colons.ts';
import { applyEdits, rebased, type Edit } from './edit.ts';
import { offsetOfLine } from './lines.ts';
import { bodySpaces, headSpaces } from './spaces.ts';
import { treeEdits } from './tree.ts';

/**
 * All that a machine can repair in a dossier: the order of fields and aliases, quotes, spaces at line ends.
 * Of a file that does not parse, only what makes it parse, and then the rest. Applied, they leave nothing to repair.
 */
export function tidyEdits(source: SourceFile): Edit[] {
  const { file } = parseRoleFile(source);
  if (file.role || file.document) return fileEdits(file);
  const repairs = colonEdits(headOf(source.text));
  if (repairs.length === 0) return [];
  const text = applyEdits(source.text, repairs);
  return [...repairs, ...rebased(tidyEdits({ path: source.path, text }), repairs)];
}

/** The edits of a dossier that was parsed; none when it does not parse. */
export function fileEdits(file: RoleFile, numbers = true): Edit[] {
  if (file.isInOrder || !file.document) return [];
  const { text, document, bodyLine, role } = file;
  const body = offsetOfLine(text, bodyLine);
  const spaces = headSpaces(text, body, document);
  const tree = { text, spaces, numbers: numbers && role === undefined };
  return [...spaces, ...treeEdits(tree, document.contents), ...bodySpaces(text, body), ...bodyQuotes(text, body)];
}

function headOf(text: string): string {
  const parts = splitFrontMatter(text);
  return 'found' in parts ? '' : text.slice(0, offsetOfLine(text, parts.bodyLine - 1));
}
