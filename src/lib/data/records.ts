import type { Order, OrderId } from '../../data/orders.ts';
import type { PublishedOrders, PublishedRole, PublishedRoles } from '../../schemas/published.ts';
import type { Dossier, Named } from '../dossier/dossier.ts';
import { payRatio } from '../pay.ts';
import { absoluteUrl, contentLicenceUrl, orderUrl, roleDataUrl, roleTextUrl, roleUrl, schemaUrl } from '../urls.ts';
import type { DataKind } from './schemas.ts';

/** The document about one dossier. */
export function roleRecord({ id, role, notes, risk, pay, related, relations }: Dossier): PublishedRole {
  const { nearest, compared } = pay;
  return {
    ...envelope('role'),
    id,
    url: absoluteUrl(roleUrl(id)),
    markdown: absoluteUrl(roleTextUrl(id)),
    record: role,
    notes: notes.trim(),
    computed: {
      flightRisk: { percent: risk.percent, band: risk.band.id },
      pay: { nearest, comparedWith: compared, ratio: payRatio(nearest, compared) },
      related: related.map((other) => ({ ...reference(other), match: other.match })),
      relations: relations.map(({ relation, role: other }) => ({ relation, ...reference(other) })),
    },
  };
}

/** The document that lists every dossier, in the order given. */
export function roleList(files: readonly Dossier[]): PublishedRoles {
  return { ...envelope('roles'), roles: files.map(listed) };
}

/** The document about the orders, each with the ids of its files. */
export function orderList(orders: readonly { readonly order: Order & { readonly id: OrderId }; readonly roles: readonly { readonly id: string }[] }[]): PublishedOrders {
  return {
    ...envelope('orders'),
    orders: orders.map(({ order: { id, latin, plain, diagnosis, etymology }, roles }) => ({
      id,
      url: absoluteUrl(orderUrl(id)),
      latin,
      plain,
      diagnosis,
      etymology,
      roles: roles.map((role) => role.id),
    })),
  };
}

function listed({ id, role, risk, pay }: Dossier): PublishedRoles['roles'][number] {
  const { title, order, filed, revised, formerly, tagline } = role;
  const addresses = { url: absoluteUrl(roleUrl(id)), data: absoluteUrl(roleDataUrl(id)), markdown: absoluteUrl(roleTextUrl(id)) };
  return { id, ...addresses, title, order, filed, revised, formerly, tagline, flightRisk: risk.percent, payRatio: payRatio(pay.nearest, pay.compared) };
}

const envelope = (kind: DataKind) => ({ $schema: absoluteUrl(schemaUrl(kind)), licence: contentLicenceUrl });

const reference = ({ id, title, url }: Named) => ({ id, title, url: absoluteUrl(url) });
