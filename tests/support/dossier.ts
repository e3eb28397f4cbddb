import { orderById } from '../../src/data/orders.ts';
import { findWage } from '../../src/data/wages.ts';
import type { Dossier } from '../../src/lib/dossier/dossier.ts';
import { flightRisk } from '../../src/lib/flight-risk.ts';
import type { Role } from '../../src/schemas/role.ts';
import { plainRole } from './role.ts';

/** The valid dossier with what the site computes of it, some fields of the file replaced. */
export function plainDossier(overrides: Partial<Role> = {}, notes = ''): Dossier {
  const role = plainRole(overrides);
  const other = { id: 'porter', url: '/roles/porter/', title: 'Porter', tagline: 'Nods at 18:00.' };
  return {
    id: 'plain',
    url: '/roles/plain/',
    title: role.title,
    tagline: role.tagline,
    filed: role.filed,
    order: orderById(role.order),
    risk: flightRisk(role.flightRisk),
    role,
    habitats: ['Universities'],
    pay: { nearest: findWage('15-1299')!, compared: findWage('15-1252')!, ratio: '86 cents for each dollar' },
    related: [{ ...other, match: 12 }],
    relations: [{ relation: 'lends the key to', role: other }],
    notes,
  };
}
