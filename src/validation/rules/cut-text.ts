import { isPair, isSeq, Scalar, visit } from 'yaml';
import { fieldName, type FieldPath, type Issue } from '../issue.ts';
import { wantsText } from '../schema-issues.ts';
import { lineStart } from '../tidy/lines.ts';
import type { RoleFile } from '../role-file.ts';
import { isTemplate, type Rule, type ValidRoleFile } from './rule.ts';

interface Comment {
  readonly path: FieldPath;
  readonly text: string;
  /** Where the value ends that it follows. */
  readonly end: number;
}

/** No text ends where a # begins a comment: the rest would be missing from the page. The template's own comments may stay. */
export const cutText: Rule = {
  name: 'cut-text',
  checkCorpus: (files) => {
    const known = new Set(files.filter(isTemplate).flatMap((file) => commentsOf(file).map(({ text }) => text)));
    return files.flatMap((file) =>
      commentsOf(file)
        .filter(({ text }) => !known.has(text))
        .map((comment) => issueOf(file, comment)),
    );
  },
};

/** The comments behind texts without quotes, on their lines. */
function commentsOf(file: RoleFile): Comment[] {
  const comments: Comment[] = [];
  if (file.isInOrder || !file.document) return comments;
  visit(file.document, {
    Scalar: (key, node, ancestors) => {
      if (key === 'key' || node.type !== Scalar.PLAIN || !node.comment) return;
      const path = pathOf(key, ancestors);
      if (wantsText(path)) comments.push({ path, text: node.comment.split('\n')[0]!.trim(), end: node.range![1] });
    },
  });
  return comments;
}

/** The path of a value from what `visit` tells: the pairs and the lists above it. */
function pathOf(key: unknown, ancestors: readonly unknown[]): FieldPath {
  const above = ancestors.flatMap((node, at): (string | number)[] => {
    if (isPair(node)) return [String((node.key as Scalar).value)];
    return isSeq(node) && at + 1 < ancestors.length ? [node.items.indexOf(ancestors[at + 1])] : [];
  });
  return typeof key === 'number' ? [...above, key] : above;
}

function issueOf(file: ValidRoleFile, { path, text, end }: Comment): Issue {
  const at = file.text.indexOf('#', end);
  return {
    rule: 'cut-text',
    file: file.path,
    line: file.text.slice(0, at).split('\n').length,
    column: at - lineStart(file.text, at) + 1,
    field: fieldName(path),
    found: `The page does not show what follows the #: "${text.length > 40 ? `${text.slice(0, 40)} (…)` : text}".`,
    fix: 'Put the whole text in double quotes, or the comment on a line of its own.',
  };
}
