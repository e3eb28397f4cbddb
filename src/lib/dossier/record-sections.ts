import type { Wage } from '../../data/wages.ts';
import { dollars, groupDigits } from '../pay.ts';
import { methodSectionUrl } from '../urls.ts';
import { labelled, list, paragraph, strong, type Block, type Line } from './blocks.ts';
import type { Dossier } from './dossier.ts';

/** Sections [01] to [04] and the federal filing: what is drawn or computed on the page. */
export function recordSections(dossier: Dossier) {
  return {
    orgChart: orgChart(dossier),
    habitat: habitat(dossier),
    salary: salary(dossier),
    federalFiling: federalFiling(dossier),
    flightRisk: flightRisk(dossier),
  };
}

function orgChart({ role: { orgChart: { above, beside, below }, aliases } }: Dossier): Block[] {
  const edges = (name: string, side: typeof above) => [paragraph(strong(name)), list(side.map(({ who, flow }) => labelled(who, flow)))];
  return [
    ...edges('Presses from above', above),
    ...edges('Stands beside', beside),
    ...edges('Is extracted from below', below),
    paragraph(strong('Known aliases / disguises')),
    list(aliases.map(({ name, year }) => [`${year ?? 'n.d.'} `, name])),
  ];
}

function habitat({ habitats, role }: Dossier): Block[] {
  return [paragraph(`Range: ${habitats.join('; ')}.`), list(role.habitat.sightings.map((sighting) => [sighting]))];
}

function salary({ role: { salary: { advertised, remark } }, pay: { nearest, compared, ratio } }: Dossier): Block[] {
  const sources = [...new Set([nearest.source, compared.source])].join('; ');
  return [
    ...(advertised ? [paragraph(...labelled('Advertised', dollars(advertised.amount))), paragraph(...labelled('Basis', advertised.basis))] : []),
    {
      kind: 'table',
      columns: ['', 'Occupation', 'SOC code', '10th percentile', 'Median', '90th percentile', 'Jobs'],
      rows: [wageRow('Nearest occupation on file', nearest), wageRow('Compared with', compared)],
    },
    paragraph(`${ratio}.`),
    paragraph(remark),
    paragraph(
      `US dollars a year. Source: ${sources}. The occupation is the nearest by duties, chosen by the editors: `,
      { text: 'method', url: methodSectionUrl('salary') },
      '.',
    ),
  ];
}

const wageRow = (name: string, { title, code, p10, median, p90, employment }: Wage) => [
  name, title, code, dollars(p10), dollars(median), dollars(p90), groupDigits(employment),
];

function federalFiling({ role: { federalFilings } }: Dossier): Block[] {
  const items = federalFilings.map(({ name, filedAs, code, occupation, match }): Line => [
    strong(name), ', filed under ', strong(occupation), ` ${code}`,
    filedAs ? ` as “${filedAs}”` : '',
    match === 'initials' ? '. A coincidence of initials.' : '',
  ]);
  return [
    items.length === 0 ? paragraph('The United States has no record of this occupation.') : list(items),
    paragraph(
      'All filings of the title and its aliases in the title index of the US Department of Labor, O*NET 30.0: ',
      { text: 'method', url: methodSectionUrl('federal-filing') },
      '.',
    ),
  ];
}

function flightRisk({ role, risk }: Dossier): Block[] {
  return [
    paragraph(...labelled('Flight risk', `${risk.percent}%, ${risk.band.name}`)),
    paragraph(...labelled('Diagnosis', role.flightRisk.diagnosis)),
    {
      kind: 'table',
      columns: ['Factor', 'Finding', 'Points'],
      rows: risk.parts.map(({ factor, rating, meaning, points }) => [factor.name, meaning, `${rating} × ${factor.weight} = ${points}`]),
    },
    paragraph('Sum of rating × weight, by ', { text: 'the published formula', url: methodSectionUrl('flight-risk') }, '.'),
  ];
}
