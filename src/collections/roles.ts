import { getCollection, type CollectionEntry } from 'astro:content';
import { habitats } from '../data/habitats.ts';
import { orderById, orderIds, type Order } from '../data/orders.ts';
import { findWage, type Wage } from '../data/wages.ts';
import { flightRisk, type FlightRisk } from '../lib/flight-risk.ts';
import { newestFirst } from '../lib/newest.ts';
import { payRatio, payScale, ratioInWords, type PayScale } from '../lib/pay.ts';
import { specimenOf, type Specimen } from '../lib/plate/specimen.ts';
import { relationsOf } from '../lib/relations.ts';
import { compareText, indefiniteArticle } from '../lib/text.ts';
import { roleUrl } from '../lib/urls.ts';
import type { Role } from '../schemas/role.ts';
import { getKin } from './search.ts';

/** What a list shows of a role. */
export interface RoleSummary {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly tagline: string;
  readonly filed: string;
  readonly revised: string | undefined;
  readonly order: Order;
  readonly risk: FlightRisk;
  /** What its plate is drawn from. */
  readonly specimen: Specimen;
}

export interface RelatedRole extends RoleSummary {
  /** Similarity in whole per cent. */
  readonly match: number;
}

/** A relation of a role as its page words it: its own statement, or the inverse of another's. */
export interface StatedRelation {
  readonly relation: string;
  readonly role: RoleSummary;
}

export interface Pay {
  readonly nearest: Wage;
  readonly compared: Wage;
  readonly ratio: string;
  readonly scale: PayScale;
}

/** Everything the page of a role shows, finished. */
export interface RoleView extends RoleSummary {
  readonly entry: CollectionEntry<'roles'>;
  readonly role: Role;
  /** Field notes as they stand in the file, or nothing. */
  readonly notes: string;
  readonly fileRecord: string;
  readonly question: string;
  readonly habitats: readonly string[];
  readonly pay: Pay;
  readonly related: readonly RelatedRole[];
  readonly relations: readonly StatedRelation[];
  /** Its plate by order and place in it, "Plate 4, fig. 1". */
  readonly plateNumber: string;
  /** Its neighbours in taxonomy order, which runs in a ring. */
  readonly previous: RoleSummary;
  readonly next: RoleSummary;
}

/** An id that a role had before. */
export interface MovedRole {
  readonly id: string;
  readonly role: RoleSummary;
}

/** Every role as lists show it, by title. */
export async function getRoleSummaries(): Promise<RoleSummary[]> {
  const entries = await getCollection('roles');
  return entries.map(toSummary).toSorted((a, b) => compareText(a.title.toLowerCase(), b.title.toLowerCase()));
}

/** The roles filed last, newest first; those of one date take turns by order. */
export async function getNewestRoles(limit: number): Promise<RoleSummary[]> {
  return newestFirst(await getRoleSummaries(), limit);
}

/** Every former id with the role that had it, by id. */
export async function getMovedRoles(): Promise<MovedRole[]> {
  const entries = await getCollection('roles');
  const moved = entries.flatMap((entry) => entry.data.formerly.map((id) => ({ id, role: toSummary(entry) })));
  return moved.toSorted((a, b) => compareText(a.id, b.id));
}

/** Every role with all that its page shows. */
export async function getRoleViews(): Promise<RoleView[]> {
  const entries = await getCollection('roles');
  const summaries = new Map(entries.map((entry) => [entry.id, toSummary(entry)]));
  const related = await getKin();
  const placed = placesOf([...summaries.values()]);
  return entries.map((entry) => ({
    ...summaries.get(entry.id)!,
    entry,
    role: entry.data,
    notes: entry.body ?? '',
    fileRecord: entry.id.toUpperCase(),
    question: `What does ${indefiniteArticle(entry.data.title)} ${entry.data.title} actually do?`,
    habitats: entry.data.habitat.range.map((id) => habitats[id]),
    pay: toPay(entry.data),
    related: related.get(entry.id)!.map(({ id, match }) => ({ ...summaries.get(id)!, match })),
    relations: relationsOf(entry, entries).map(({ relation, role }) => ({ relation, role: summaries.get(role)! })),
    ...placed.get(entry.id)!,
  }));
}

/** The figures of the occupations that some dossier names, by code. */
export async function getNamedWages(): Promise<Wage[]> {
  const entries = await getCollection('roles');
  const codes = new Set(entries.flatMap(({ data }) => [data.salary.nearest, data.salary.comparedWith]));
  return [...codes].toSorted(compareText).map((code) => findWage(code)!);
}

type Place = Pick<RoleView, 'plateNumber' | 'previous' | 'next'>;

/** Where each role stands among the others, by order and then title. */
function placesOf(summaries: readonly RoleSummary[]): Map<string, Place> {
  const row = summaries.toSorted(byTaxonomy);
  return new Map(
    row.map(({ id, order }, index) => {
      const figure = row.slice(0, index + 1).filter((other) => other.order.id === order.id).length;
      const plateNumber = `Plate ${orderNumber(order)}, fig. ${figure}`;
      return [id, { plateNumber, previous: row.at(index - 1)!, next: row[(index + 1) % row.length]! }];
    }),
  );
}

const orderNumber = ({ id }: Order) => orderIds.findIndex((other) => other === id) + 1;

const byTaxonomy = (a: RoleSummary, b: RoleSummary) =>
  orderNumber(a.order) - orderNumber(b.order) || compareText(a.title.toLowerCase(), b.title.toLowerCase());

function toSummary({ id, data }: CollectionEntry<'roles'>): RoleSummary {
  const { title, tagline, filed, revised, order, flightRisk: ratings } = data;
  const risk = flightRisk(ratings);
  return { id, url: roleUrl(id), title, tagline, filed, revised, order: orderById(order), risk, specimen: toSpecimen(id, data, risk) };
}

function toSpecimen(id: string, role: Role, risk: FlightRisk): Specimen {
  return specimenOf({
    id,
    order: role.order,
    risk: risk.percent,
    ratio: payRatio(findWage(role.salary.nearest)!, findWage(role.salary.comparedWith)!),
    aliases: role.aliases.length,
    weapons: role.weaponry.length,
    metrics: role.metrics.length,
    complaints: role.burnWard.length,
  });
}

function toPay({ salary }: Role): Pay {
  const nearest = findWage(salary.nearest)!;
  const compared = findWage(salary.comparedWith)!;
  return { nearest, compared, ratio: ratioInWords(nearest, compared), scale: payScale([nearest, compared]) };
}
