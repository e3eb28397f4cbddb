import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Answers } from '../../src/authoring/answers.ts';
import { onFile } from '../../src/authoring/on-file.ts';
import type { SourceFile } from '../../src/validation/read-role-file.ts';
import { plainPath, plainText, root } from './role.ts';

/** The template as it stands in the repository. */
export const template: SourceFile = {
  path: 'content/roles/_template.mdx',
  text: readFileSync(join(root, 'content/roles/_template.mdx'), 'utf8'),
};

/** What is on file in tests of authoring: the template, the valid dossier, and a broken one of which the id is known. */
export const plainOnFile = onFile([template, { path: plainPath, text: plainText }], ['content/roles/unread.mdx']);

/** Valid answers, with some replaced. */
export function answersWith(changes: Partial<Answers> = {}): Answers {
  return {
    title: 'Warden of Spare Hooks',
    id: 'warden-of-spare-hooks',
    order: 'turriformes',
    filed: '2026-03-04',
    aliases: [{ name: 'Hook Prefect', year: 2019 }, { name: 'Hooks' }],
    rows: [],
    nearest: '11-1011',
    comparedWith: '15-1252',
    filings: [],
    ...changes,
  };
}
