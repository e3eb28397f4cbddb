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

type Problem = readonly [found: string, fix: string];

const PLAIN = new Set(
  'root paragraph text emphasis strong delete inlineCode code break heading list listItem blockquote thematicBreak table tableRow tableCell link linkReference definition'.split(' '),
);
const JSX = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement']);
const kinds: Record<string, string> = {
  image: 'an image',
  imageReference: 'an image',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
};

/** A page of this site or a part of this page; the second character may not make it another host. */
const OWN_PAGE = /^(?:#|\/(?!\/))/u;
/** What browsers read as something else or leave out: backslashes, spaces, controls. */
const MISREAD = /[\\\s\p{C}]/u;

/** Field notes are a few paragraphs: longer or deeper ones are there to exhaust a parser. */
const MAX_LENGTH = 5000;
const MAX_DEPTH = 20;
/** Behind an open brace the parser's time doubles with each tag or brace that is left open. */
const MAX_SIGNS = 10;

/** The field notes are text, never code: decided on the syntax tree of the parser that builds the page. */
export const bodySafety: Rule = {
  name: 'body-safety',
  checkFile: (file) => {
    if (file.body.trim() === '') return [];
    const excess = tooMuch(file.body);
    if (excess) return [at(file, { line: 1, column: 1 }, ...excess)];
    try {
      // The line end at the end matters: without it a last backslash in an import aborts the process.
      return check(mdxToMdast(`${file.body}\n`, { features: { frontmatter: false } }) as TreeNode, file, 0);
    } catch (error) {
      return [syntaxIssue(file, String((error as Error).message))];
    }
  },
};

/** What must be refused before the parser sees it, lest it never comes back. */
export function tooMuch(body: string): Problem | undefined {
  if (body.length > MAX_LENGTH) {
    return [`The field notes have ${body.length} characters; at most ${MAX_LENGTH} fit.`, 'Keep the funniest paragraph.'];
  }
  const [braces, angles] = ['{', '<'].map((sign) => body.split(sign).length - 1) as [number, number];
  if (braces === 0 || (braces <= MAX_SIGNS && angles <= MAX_SIGNS)) return undefined;
  const found = `The field notes have the sign { ${times(braces)} and the sign < ${times(angles)}.`;
  return [found, `Use each at most ${MAX_SIGNS} times, or do without the {.`];
}

function times(count: number): string {
  return `${count} ${count === 1 ? 'time' : 'times'}`;
}

function check(node: TreeNode, file: RoleFile, depth: number): Issue[] {
  const start = node.position?.start ?? { line: 1, column: 1 };
  if (depth > MAX_DEPTH) return [at(file, start, 'It is nested too deeply.', 'Write it as plain paragraphs.')];
  const own = problem(node);
  const issues = own ? [at(file, start, ...own)] : [];
  return [...issues, ...(node.children ?? []).flatMap((child) => check(child, file, depth + 1))];
}

function problem(node: TreeNode): Problem | undefined {
  if (node.url !== undefined && !isSafeAddress(node.url)) {
    return [`The address "${node.url.slice(0, 60)}" is not allowed.`, 'Link to https:// or to a page of this site, starting with /.'];
  }
  if (PLAIN.has(node.type)) return undefined;
  if (JSX.has(node.type)) return elementProblem(node);
  if (node.type === 'mdxjsEsm') {
    return ['A paragraph that starts with import or export is code.', 'A dossier holds text only: remove it, or start it with another word.'];
  }
  if (/expression/iu.test(node.type)) return ['It contains an expression in braces.', 'Remove it, or write \\{ for a brace.'];
  return [`It contains ${kinds[node.type] ?? node.type}, which field notes cannot have.`, 'Write it as plain text.'];
}

/** Whether an address leads to a page of this site or, over https and under no assumed name, to another one. */
function isSafeAddress(url: string): boolean {
  if (MISREAD.test(url)) return false;
  if (OWN_PAGE.test(url)) return true;
  if (!url.startsWith('https://') || !URL.canParse(url)) return false;
  const { username, password } = new URL(url);
  return username === '' && password === '';
}

function elementProblem(node: TreeNode): Problem | undefined {
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
