import { site } from '../../site.ts';
import { escapeLinkText } from '../dossier/markdown.ts';

/** What a citation says of a file; days are YYYY-MM-DD. */
export interface Cited {
  readonly id: string;
  readonly title: string;
  readonly filed: string;
  readonly revised?: string | undefined;
}

/** A citation in one format, in two parts: the address of the file stands between them. */
export interface Citation {
  readonly format: string;
  readonly before: string;
  readonly after: string;
}

const KIND = 'a satirical encyclopedia of careers';
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** What TeX takes for commands, as commands that print it. A brace must be one too: BibTeX counts those behind a backslash. */
const TEX: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
};

/** A file as plain text, Markdown (CommonMark) and BibTeX cite it; a title may hold anything. */
export function citationsOf(file: Cited): Citation[] {
  const dates = `filed ${file.filed}${file.revised ? `, revised ${file.revised}` : ''}`;
  return [
    { format: 'plain text', before: `“${file.title}”. ${site.name}, ${KIND}, ${dates}. `, after: '' },
    { format: 'Markdown', before: `[${escapeLinkText(file.title)}](`, after: `). *${site.name}*, ${KIND}, ${dates}.` },
    { format: 'BibTeX', before: bibtex(file, dates), after: '}\n}' },
  ];
}

/** An entry up to its address, which comes last. Two pairs of braces keep the capitals of a title and of a name. */
function bibtex({ id, title, filed, revised = filed }: Cited, dates: string): string {
  const [year, month] = revised.split('-');
  const fields = [
    `author = {{${site.name}}}`,
    `title = {{${escapeTex(title)}}}`,
    `year = ${year}`,
    `month = ${MONTHS[Number(month) - 1]}`,
    `note = {${KIND.replace(/^./u, (letter) => letter.toUpperCase())}, ${dates}}`,
    'url = {',
  ];
  return `@misc{${site.name.toLowerCase()}-${id},\n  ${fields.join(',\n  ')}`;
}

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^<>|"#$%&_]/gu, (sign) => TEX[sign] ?? `\\${sign}`);
}
