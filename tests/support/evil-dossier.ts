import { parse, stringify } from 'yaml';
import { hostileTexts } from './hostile-files.ts';
import { plainText } from './role.ts';

/** Texts that would act if anything but text were made of them. */
export const payloads: readonly string[] = [
  '<script>xevil()</script>',
  '<img src=x onerror=xevil()>',
  '"><svg onload=xevil()>',
  "' onclick='xevil()",
  '</script><script>xevil()',
  '{xevil()} ${xevil()}',
  '[xevil](javascript:xevil())',
  '**xevil** <x-evil>',
  '<!-- xevil --> <![CDATA[',
  '&lt;xevil&gt; &#60;x-evil>',
  '</title></style><x-evil>',
  '`<x-evil>`',
];

/** Fields that are chosen from a list or have a form of their own. */
const FORMED = new Set(['order', 'filed', 'nearest', 'comparedWith', 'code', 'occupation', 'match', 'from', 'to', 'role', 'kind', 'range']);

const exhibits = {
  orgChart: { kind: 'transcript', caption: '', lines: [{ who: '', says: '' }, { who: '', says: '' }] },
  metrics: { kind: 'receipt', caption: '', lines: [{ item: '', amount: '' }], total: '' },
  weaponry: { kind: 'table', caption: '', columns: ['', ''], rows: [['', '']] },
  dayLog: { kind: 'certificate', caption: '', certifies: '', issued: '', expired: '' },
};

/** A valid dossier of which every text that may be anything is a payload, and whose field notes look like code. */
export function evilDossier(): string {
  const data = parse(plainText.split(/^---$/mu)[1]!) as Record<string, unknown>;
  let count = 0;
  const poison = (value: unknown, key: string): unknown => {
    if (FORMED.has(key)) return value;
    if (Array.isArray(value)) return value.map((item) => poison(item, key));
    if (value !== null && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, poison(own, name)]));
    if (typeof value !== 'string') return value;
    count += 1;
    return `${key === 'attribution' ? 'a ' : ''}${payloads[count % payloads.length]} ${count}`;
  };
  const poisoned = poison({ ...data, exhibits }, '') as { aliases: { name: string }[]; federalFilings: { name: string }[] };
  poisoned.federalFilings[0]!.name = poisoned.aliases[0]!.name;
  const notes = [...hostileTexts].filter(([path]) => path.startsWith('notes/harmless-')).map(([, text]) => text.slice(plainText.length));
  return `---\n${stringify(poisoned, { lineWidth: 0 })}---\n${notes.join('\n')}`;
}
