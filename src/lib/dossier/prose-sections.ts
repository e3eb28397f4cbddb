import { methodSectionUrl } from '../urls.ts';
import { labelled, list, paragraph, quote, type Block, type Line } from './blocks.ts';
import type { Dossier } from './dossier.ts';

/** Sections [05] to [11]: what is written, and what is related. */
export function proseSections(dossier: Dossier) {
  const { metrics, weaponry, encounter, lastSeenUseful } = dossier.role;
  return {
    metrics: [
      list(metrics.map(({ name, definition, reading }) => [...labelled(name, definition), ...(reading ? [' ', ...labelled('Reading', reading)] : [])])),
    ],
    weaponry: [list(weaponry.map(({ name, description }) => labelled(name, description)))],
    encounter: encounter.map((advice) => paragraph(advice)),
    jdAutopsy: jdAutopsy(dossier),
    dayLog: [list(dossier.role.dayLog.map(({ from, to, entry }) => [`[${from} - ${to}] `, entry]))],
    burnWard: burnWard(dossier),
    lastSeenUseful: [paragraph(lastSeenUseful)],
    beforeYouAccept: beforeYouAccept(dossier),
    related: related(dossier),
  };
}

function jdAutopsy({ role }: Dossier): Block[] {
  return [
    paragraph('The advertisement lines are composed from common phrasing; none is copied from a real posting.'),
    ...role.jdAutopsy.flatMap(({ illusion, translation }) => [
      quote(...labelled('LinkedIn illusion', '“', illusion, '”')),
      paragraph(...labelled('Otiose translation', translation)),
    ]),
  ];
}

function burnWard({ role }: Dossier): Block[] {
  return [
    paragraph('Depositions are composed. Nobody said them; somebody will.'),
    ...role.burnWard.flatMap(({ deposition, attribution }) => [
      quote('“', deposition, '”'),
      paragraph('Deposed by ', attribution, '. Composed.'),
    ]),
  ];
}

function beforeYouAccept({ role }: Dossier): Block[] {
  return [
    paragraph('Not a joke: questions to put to the hiring manager.'),
    ...role.beforeYouAccept.flatMap(({ ask, goodAnswer }) => [paragraph(ask), paragraph(...labelled('A good answer', goodAnswer))]),
  ];
}

function related({ title, related: others, relations }: Dossier): Block[] {
  const stated = relations.map(({ relation, role }): Line => [`${title} ${relation} `, { text: role.title, url: role.url }, '.']);
  const nearest = others.map(({ title: name, url, tagline, match }): Line => [{ text: name, url }, `, system match ${match}%. `, tagline]);
  return [
    list([...stated, ...nearest]),
    paragraph('The match is the share of rare words that two files have in common: ', { text: 'method', url: methodSectionUrl('system-match') }, '.'),
  ];
}
