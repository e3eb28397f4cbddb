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
  readonly attributes?: readonly { readonly type: string; readonly value?: unknown }[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
}

const PLAIN = new Set(
  'root paragraph text emphasis strong delete inlineCode code break heading list listItem blockquote thematicBreak table tableRow tableCell link linkReference definition'.split(' '),
);
const JSX = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);
const kinds: Record<string, string> = { image: 'an image', imageReference: 'an image', html: 'raw HTML' };
const LINK = /^(?:https:\/\/|\/(?!\/)|#)/u;

/** The field notes are text, never code: decided on the syntax tree of the parser that builds the page. */
export const bodySafety: Rule = {
  name: 'body-safety',
  checkFile: (file) => {
    if (file.body.trim() === '') return [];
    try {
      return check(mdxToMdast(file.body, { features: { frontmatter: false } }) as TreeNode, file);
    } catch (error) {
      return [syntaxIssue(file, String((error as Error).message))];
    }
  },
};

function check(node: TreeNode, file: RoleFile): Issue[] {
  const own = problem(node);
  const issues = own ? [at(file, node.position?.start ?? { line: 1, column: 1 }, ...own)] : [];
  return [...issues, ...(node.children ?? []).flatMap((child) => check(child, file))];
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
  const computed = node.attributes?.some((attribute) => attribute.type !== 'mdxJsxAttribute' || typeof attribute.value === 'object');
  return computed ? [`<${node.name}> has a computed attribute.`, 'Write the attribute as text in double quotes.'] : undefined;
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
