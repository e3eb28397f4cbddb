import { mdxToMdast } from 'satteri';
import type { Issue } from '../issue.ts';
import type { RoleFile } from '../role-file.ts';
import { allowedComponents } from '../../data/mdx-components.ts';
import type { Rule } from './rule.ts';

/** The shape of a syntax tree node as far as this rule looks at it. */
interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
  readonly name?: string | null;
  readonly url?: string;
  readonly attributes?: readonly unknown[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

const PLAIN = new Set(
  'root paragraph text emphasis strong delete inlineCode code break heading list listItem blockquote thematicBreak table tableRow tableCell link linkReference definition'.split(' '),
);
const JSX = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);
const kinds: Record<string, string> = { image: 'an image', imageReference: 'an image', html: 'raw HTML' };
const LINK = /^(?:https:\/\/|\/(?!\/)|#)/u;

/** Field notes are a few paragraphs: longer or deeper ones are there to exhaust a parser. */
const MAX_LENGTH = 5000;
const MAX_DEPTH = 20;

/** The field notes are text, never code: decided on the syntax tree of the parser that builds the page. */
export const bodySafety: Rule = {
  name: 'body-safety',
  checkFile: (file) => {
    if (file.body.trim() === '') return [];
    if (file.body.length > MAX_LENGTH) {
      const found = `The field notes have ${file.body.length} characters; at most ${MAX_LENGTH} fit.`;
      return [at(file, { line: 1, column: 1 }, found, 'Keep the funniest paragraph.')];
    }
    const code = moduleLines(file);
    if (code.length > 0) return code;
    try {
      return check(mdxToMdast(file.body, { features: { frontmatter: false } }) as TreeNode, file, 0);
    } catch (error) {
      return [syntaxIssue(file, String((error as Error).message))];
    }
  },
};

/** Lines that could be imports or exports, found before the parser runs: it aborts the process on some of them. */
function moduleLines(file: RoleFile): Issue[] {
  return file.body.split('\n').flatMap((line, index) =>
    /^\s*(?:import|export)\b/u.test(line)
      ? at(file, { line: index + 1, column: 1 }, 'A line starts with import or export.', 'A dossier holds text only: remove the line, or start it with another word.')
      : [],
  );
}

function check(node: TreeNode, file: RoleFile, depth: number): Issue[] {
  const start = node.position?.start ?? { line: 1, column: 1 };
  if (depth > MAX_DEPTH) return [at(file, start, 'It is nested too deeply.', 'Write it as plain paragraphs.')];
  const own = problem(node);
  const issues = own ? [at(file, start, ...own)] : [];
  return [...issues, ...(node.children ?? []).flatMap((child) => check(child, file, depth + 1))];
}

function problem(node: TreeNode): [found: string, fix: string] | undefined {
  if (node.url !== undefined && !LINK.test(node.url)) {
    return [`The address "${node.url.slice(0, 60)}" is not allowed.`, 'Link to https:// or to a page of this site, starting with /.'];
  }
  if (PLAIN.has(node.type)) return undefined;
  if (JSX.has(node.type)) return elementProblem(node);
  if (node.type === 'mdxjsEsm') return ['It imports or exports.', 'Remove the line; a dossier holds text only.'];
  if (/expression/iu.test(node.type)) return ['It contains an expression in braces.', 'Remove it, or write \\{ for a brace.'];
  return [`It contains ${kinds[node.type] ?? node.type}, which field notes cannot have.`, 'Write it as plain text.'];
}

function elementProblem(node: TreeNode): [found: string, fix: string] | undefined {
  if (!node.name || !allowedComponents.includes(node.name)) {
    const list = allowedComponents.map((name) => `<${name}>`).join(', ');
    return [`<${node.name ?? ''}> is not allowed.`, `Use Markdown, or one of ${list}; write \\< for the sign itself.`];
  }
  const attributes = node.attributes?.length ?? 0;
  return attributes > 0 ? [`<${node.name}> has an attribute.`, 'Remove it; the components take none.'] : undefined;
}

function syntaxIssue(file: RoleFile, message: string): Issue {
  const [, line, column, reason] = /^(\d+):(\d+): ([^]*?)(?: \(mdx[\w:-]+\))?$/u.exec(message) ?? [null, '1', '1', message];
  const plain = reason!.replace(/ \(\d+:\d+\)| \(note: .*$/gsu, '');
  const fix = 'Field notes are Markdown: write \\< and \\{ for these signs, and close what you open.';
  return at(file, { line: Number(line), column: Number(column) }, `${plain}.`, fix);
}

function at(file: RoleFile, point: { line: number; column: number }, found: string, fix: string): Issue {
  return { rule: 'body-safety', file: file.path, line: file.bodyLine + point.line - 1, column: point.column, field: '', found, fix };
}
