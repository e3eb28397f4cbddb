import { foldName } from '../../lib/text.ts';
import type { FieldPath, Issue } from '../issue.ts';
import { issueAt } from '../role-file.ts';
import type { Rule, ValidRoleFile } from './rule.ts';
import { exampleTexts } from './template-text.ts';

interface Naming {
  readonly file: ValidRoleFile;
  readonly path: FieldPath;
  readonly text: string;
}

type Collect = (file: ValidRoleFile) => readonly (readonly [FieldPath, string])[];

/** What may stand only once in the whole encyclopedia, each kind compared with its own kind. */
const kinds: readonly (readonly [kind: string, collect: Collect])[] = [
  ['name', ({ role }) => [[['title'], role.title], ...role.aliases.map(({ name }, index) => [['aliases', index, 'name'], name] as const)]],
  ['tagline', ({ role }) => [[['tagline'], role.tagline]]],
  ['metric', ({ role }) => role.metrics.map(({ name }, index) => [['metrics', index, 'name'], name])],
  ['weapon', ({ role }) => role.weaponry.map(({ name }, index) => [['weaponry', index, 'name'], name])],
  ['deposition', ({ role }) => role.burnWard.map(({ deposition }, index) => [['burnWard', index, 'deposition'], deposition])],
  ['attribution', ({ role }) => role.burnWard.map(({ attribution }, index) => [['burnWard', index, 'attribution'], attribution])],
  [
    'fact',
    ({ role }) =>
      (['metrics', 'weaponry', 'jdAutopsy', 'burnWard'] as const).flatMap((section) =>
        role[section].map(({ fact }, index) => [[section, index, 'fact'], fact] as const),
      ),
  ],
];

/** No two dossiers, and no two places of one, share a name, a joke or a fact. */
export const uniqueNames: Rule = {
  name: 'unique-names',
  checkCorpus: (files) => {
    const isExample = exampleTexts(files);
    return kinds.flatMap(([kind, collect]) => repeated(kind, files, (file) => collect(file).filter(([, text]) => !isExample(text))));
  },
};

function repeated(kind: string, files: readonly ValidRoleFile[], collect: Collect): Issue[] {
  const first = new Map<string, Naming>();
  const namings = files.flatMap((file) => collect(file).map(([path, text]): Naming => ({ file, path, text })));
  return namings.flatMap((naming) => {
    const key = foldName(naming.text);
    const earlier = first.get(key);
    if (!earlier) {
      first.set(key, naming);
      return [];
    }
    const { line } = earlier.file.locate(earlier.path);
    const found = `The ${kind} "${naming.text}" already stands in ${earlier.file.path}:${line}.`;
    return [issueAt(naming.file, 'unique-names', naming.path, found, 'Change one of the two; if both files describe one role, keep one file.')];
  });
}
