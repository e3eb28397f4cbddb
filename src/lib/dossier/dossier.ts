import type { Order } from '../../data/orders.ts';
import type { Wage } from '../../data/wages.ts';
import type { Role } from '../../schemas/role.ts';
import type { FlightRisk } from '../flight-risk.ts';

/** A file as others name it. */
export interface Named {
  readonly id: string;
  readonly title: string;
  readonly url: string;
}

/** What the text of a dossier is made of: a file and what the site computes of it. Addresses start at the site's root. */
export interface Dossier extends Named {
  readonly tagline: string;
  readonly filed: string;
  readonly order: Order;
  readonly risk: FlightRisk;
  readonly role: Role;
  readonly habitats: readonly string[];
  readonly pay: { readonly nearest: Wage; readonly compared: Wage; readonly ratio: string };
  readonly related: readonly (Named & { readonly tagline: string; readonly match: number })[];
  readonly relations: readonly { readonly relation: string; readonly role: Named }[];
  /** Field notes as they stand in the file, or nothing. */
  readonly notes: string;
}
