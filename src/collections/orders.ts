import { orders, type Order } from '../data/orders.ts';
import { getRoleSummaries, type RoleSummary } from './roles.ts';

export interface OrderView {
  readonly order: Order;
  readonly roles: readonly RoleSummary[];
}

/** Every order of the taxonomy with its roles, in the order of the taxonomy. */
export async function getOrderViews(): Promise<OrderView[]> {
  const roles = await getRoleSummaries();
  return orders.map((order) => ({ order, roles: roles.filter((role) => role.order.id === order.id) }));
}
