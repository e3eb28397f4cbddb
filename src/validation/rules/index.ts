import { editorialRules } from '../editorial/index.ts';
import { bodySafety } from './body-safety.ts';
import { connected } from './connected.ts';
import { cutText } from './cut-text.ts';
import { dates } from './dates.ts';
import { dayLogOrder } from './day-log-order.ts';
import { fileName } from './file-name.ts';
import { filingName } from './filing-name.ts';
import { knownRelations } from './known-relations.ts';
import { oneScript } from './one-script.ts';
import { permalink } from './permalink.ts';
import type { Rule } from './rule.ts';
import { templateText } from './template-text.ts';
import { tidy } from './tidy.ts';
import { uniqueNames } from './unique-names.ts';
import { wageRow } from './wage-row.ts';

/** The editorial policy: what a dossier has to fulfil beyond its schema. */
export const rules: readonly Rule[] = [
  fileName,
  oneScript,
  wageRow,
  filingName,
  dates,
  dayLogOrder,
  bodySafety,
  cutText,
  tidy,
  templateText,
  uniqueNames,
  knownRelations,
  connected,
  permalink,
  ...editorialRules,
];

/** Rules that a dossier breaks while it is being written: its page can be shown and it can be renamed all the same. */
export const draftRules: ReadonlySet<string> = new Set([tidy, cutText, templateText, connected, ...editorialRules].map(({ name }) => name));
