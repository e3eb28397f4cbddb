import { flightRisk } from '../../lib/flight-risk.ts';
import { foldName, fileCount } from '../../lib/text.ts';
import type { FieldPath, Issue } from '../issue.ts';
import { issueAt } from '../role-file.ts';
import type { Rule, ValidRoleFile } from '../rules/rule.ts';
import { countAtMost, group, others } from './corpus.ts';
import { pagesOf } from './page.ts';

const MOST_SHARE = 0.06;
/** So many files may share a figure in a corpus of any size. */
const MOST_FILES = 3;
/** Fewer files say nothing about a spread. */
const ENOUGH = 20;
const LEAST_SPREAD = 18;

interface Figure {
  readonly file: ValidRoleFile;
  readonly path: FieldPath;
  readonly what: string;
  readonly value: string;
}

/** The numeric fields of a dossier that an author could fill by habit. */
function figuresOf(file: ValidRoleFile): Figure[] {
  const { flightRisk: ratings, metrics, salary } = file.role;
  const readings = metrics.flatMap(({ reading }, index) =>
    reading !== undefined && /\d/u.test(reading) ? [{ file, path: ['metrics', index, 'reading'], what: 'reading', value: reading }] : [],
  );
  const { advertised } = salary;
  return [
    { file, path: ['flightRisk'], what: 'flight risk', value: `${flightRisk(ratings).percent} %` },
    ...readings,
    ...(advertised ? [{ file, path: ['salary', 'advertised', 'amount'], what: 'advertised amount', value: String(advertised.amount) }] : []),
  ];
}

/** No figure is printed by habit: the flight risk, a reading, an advertised amount. */
export const sameFigures: Rule = {
  name: 'same-figures',
  checkCorpus: (files) => {
    const pages = pagesOf(files);
    const most = countAtMost(MOST_SHARE, pages.length, MOST_FILES);
    const figures = pages.flatMap(({ file }) => figuresOf(file));
    return group(figures, ({ what, value }) => `${what} ${foldName(value)}`)
      .map((same) => ({ same, files: new Set(same.map(({ file }) => file)) }))
      .filter((alike) => alike.files.size > most)
      .flatMap(({ same, files: alike }) => same.map((figure) => tell(figure, alike, most)));
  },
};

function tell({ file, path, what, value }: Figure, alike: ReadonlySet<ValidRoleFile>, most: number): Issue {
  const found = `The ${what} of ${value} stands in ${fileCount(alike.size)}, where ${most} may have it: ${others(file, alike)}.`;
  return issueAt(file, 'same-figures', path, found, 'Rate or count anew, by what is true of this role.');
}

/** Flight risks lie apart: a scale on which every role is alike measures nothing. Told at the file nearest to the mean. */
export const riskSpread: Rule = {
  name: 'risk-spread',
  checkCorpus: (files) => {
    const risks = pagesOf(files).map(({ file }) => ({ file, percent: flightRisk(file.role.flightRisk).percent }));
    if (risks.length < ENOUGH) return [];
    const mean = risks.reduce((sum, { percent }) => sum + percent, 0) / risks.length;
    const spread = Math.sqrt(risks.reduce((sum, { percent }) => sum + (percent - mean) ** 2, 0) / risks.length);
    if (spread >= LEAST_SPREAD) return [];
    const { file, percent } = risks.reduce((best, risk) => (Math.abs(risk.percent - mean) < Math.abs(best.percent - mean) ? risk : best));
    const found = `The flight risks of ${risks.length} files lie ${spread.toFixed(1)} points apart (standard deviation), where ${LEAST_SPREAD} are the least; this one, ${percent} %, is the nearest to their mean.`;
    return [issueAt(file, 'risk-spread', ['flightRisk'], found, 'Rate the five factors of this role, and of others, by what is true of each.')];
  },
};
