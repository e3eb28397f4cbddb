import { fileEdits } from '../tidy/tidy.ts';
import { lineStart } from '../tidy/lines.ts';
import type { Rule } from './rule.ts';

/** What a machine can repair is in order; a number where text belongs is told by the schema. */
export const tidy: Rule = {
  name: 'tidy',
  checkFile: (file) =>
    fileEdits(file, false).map(({ at, found, field }) => ({
      rule: 'tidy',
      file: file.path,
      line: file.text.slice(0, at).split('\n').length,
      column: at - lineStart(file.text, at) + 1,
      field,
      found,
      fix: 'Run `npm run check -- --fix` to repair it.',
    })),
};
