import type { YAMLError } from 'yaml';
import { colonEdits } from './tidy/colons.ts';

interface Explanation {
  readonly found: string;
  readonly fix: string;
}

const QUOTE = 'Put the whole value in double quotes if it contains a colon, a # or a quotation mark, which becomes \\" inside.';

const REPAIR = 'Put the whole value in double quotes; `npm run check -- --fix` does it for you.';

/** Nesting that exhausts the parser, whether it says so or not. */
export const TOO_DEEP: Explanation = { found: 'It is nested too deeply.', fix: 'Write values side by side, at most four levels deep.' };

const explanations: Partial<Record<YAMLError['code'], Explanation>> = {
  TAB_AS_INDENT: { found: 'A tab is used to indent.', fix: 'Indent with spaces, two a level.' },
  BAD_INDENT: { found: 'The indentation does not fit the lines around it.', fix: 'Align it with its neighbours, two spaces a level.' },
  DUPLICATE_KEY: { found: 'This field stands twice.', fix: 'Keep one of the two.' },
  BLOCK_AS_IMPLICIT_KEY: { found: 'A value contains a colon followed by a space.', fix: QUOTE },
  MULTILINE_IMPLICIT_KEY: { found: 'A field name runs over more than one line, or its colon is missing.', fix: 'Write one field a line, as name: value; a text that runs on belongs to the line above.' },
  MISSING_CHAR: { found: 'A closing mark, a comma or a colon is missing.', fix: QUOTE },
  UNEXPECTED_TOKEN: { found: 'A mark stands where YAML does not expect one.', fix: QUOTE },
  MULTIPLE_DOCS: { found: 'A line of three hyphens or dots stands inside the front matter.', fix: 'Remove it.' },
};

/** An error of the YAML parser in words for people who do not write YAML; `head` is what was parsed. */
export function explainYamlError(error: YAMLError, head: string): Explanation {
  if (error.message.includes('call stack')) return TOO_DEEP;
  const message = error.message.split('\n')[0]!.replace(/\.?$/u, '.');
  const explanation = explanations[error.code] ?? { found: message, fix: QUOTE };
  const repairable = error.code === 'BLOCK_AS_IMPLICIT_KEY' && colonEdits(head).some(({ start, end }) => start <= error.pos[0] && error.pos[0] < end);
  return repairable ? { ...explanation, fix: REPAIR } : explanation;
}
