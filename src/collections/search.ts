import { getCollection, type CollectionEntry } from 'astro:content';
import { habitats } from '../data/habitats.ts';
import { orderById } from '../data/orders.ts';
import { findWage } from '../data/wages.ts';
import { flightRisk } from '../lib/flight-risk.ts';
import { payRatio } from '../lib/pay.ts';
import { buildSearchIndex } from '../lib/search/build.ts';
import type { Card } from '../lib/search/cards.ts';
import { kinOf, type Kin } from '../lib/search/kinship.ts';
import type { BuiltIndex, SearchRecord } from '../lib/search/records.ts';
import { compareText } from '../lib/text.ts';
import type { Role } from '../schemas/role.ts';

/** The search index that browsers fetch in two parts. */
export async function getSearchIndex(): Promise<BuiltIndex> {
  return buildSearchIndex(await getSearchRecords());
}

/** What lists and facets know of every role, by id. */
export async function getCards(): Promise<Card[]> {
  const entries = await getCollection('roles');
  return entries.map(toCard).toSorted((a, b) => compareText(a.id, b.id));
}

const RELATED = 3;
let kin: Promise<Map<string, Kin[]>> | undefined;

/** The three nearest roles of every role, from the terms and postings that search uses. Computed once a build. */
export function getKin(): Promise<Map<string, Kin[]>> {
  if (!kin || import.meta.env.DEV) kin = getSearchRecords().then((records) => kinOf(records, RELATED));
  return kin;
}

async function getSearchRecords(): Promise<SearchRecord[]> {
  return (await getCollection('roles')).map(({ id, data }) => toSearchRecord(id, data));
}

function toSearchRecord(id: string, role: Role): SearchRecord {
  const { latin, plain } = orderById(role.order);
  const occupation = findWage(role.salary.nearest)!;
  return {
    id,
    title: role.title,
    aliases: role.aliases.map(({ name }) => name),
    formerly: role.formerly,
    tagline: role.tagline,
    order: `${latin} ${plain}`,
    occupation: `${occupation.code} ${occupation.title}`,
    habitat: [role.habitat.range.map((habitat) => habitats[habitat]).join(', '), ...role.habitat.sightings],
    metrics: role.metrics.map(({ name, definition }) => `${name}: ${definition}`),
    weapons: role.weaponry.map(({ name, description }) => `${name}: ${description}`),
    prose: proseOf(role),
  };
}

/** The sentences of the other sections, one passage each. */
function proseOf(role: Role): string[] {
  const { orgChart, flightRisk: risk, jdAutopsy, dayLog, burnWard } = role;
  return [
    ...burnWard.map(({ deposition }) => deposition),
    ...jdAutopsy.map(({ translation }) => translation),
    ...role.encounter,
    role.lastSeenUseful,
    `${risk.diagnosis} ${role.protects}`,
    ...[orgChart.above, orgChart.beside, orgChart.below].map((edges) => edges.map(({ who, flow }) => `${who}: ${flow}`).join('. ')),
    dayLog.map(({ entry }) => entry).join(' '),
  ];
}

function toCard({ id, data }: CollectionEntry<'roles'>): Card {
  const { percent, band } = flightRisk(data.flightRisk);
  return {
    id,
    title: data.title,
    tagline: data.tagline,
    order: data.order,
    risk: percent,
    band: band.id,
    pay: payRatio(findWage(data.salary.nearest)!, findWage(data.salary.comparedWith)!),
    habitats: data.habitat.range,
    filing: data.federalFilings.length > 0,
    filed: data.filed,
  };
}
