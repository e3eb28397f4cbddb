import type { Rule } from '../rules/rule.ts';
import { densityRules } from './densities.ts';
import { riskSpread, sameFigures } from './figures.ts';
import { bannedWordsRule, carefulWords, doubtfulWords, skeletonsRule } from './lists.ts';
import { marksRule } from './marks.ts';
import { petNumerals } from './numerals.ts';
import { numbersRule } from './numbers.ts';
import { sameOpening } from './openings.ts';
import { attributionRule, salaryMoney } from './records.ts';
import { sharedRuns } from './shared-runs.ts';
import { longSentence, pageLength, sentenceVariation, shortSentences } from './sentences.ts';

/** The house style: how a dossier is written, in so far as a machine can tell. */
export const editorialRules: readonly Rule[] = [
  bannedWordsRule,
  skeletonsRule,
  marksRule,
  ...densityRules,
  longSentence,
  numbersRule,
  attributionRule,
  salaryMoney,
  sameFigures,
  riskSpread,
  sameOpening,
  sharedRuns,
  doubtfulWords,
  carefulWords,
  sentenceVariation,
  shortSentences,
  pageLength,
  petNumerals,
];
