import { getOrderViews } from '../../collections/orders.ts';
import { orderList } from '../../lib/data/records.ts';

export async function GET(): Promise<Response> {
  return Response.json(orderList(await getOrderViews()));
}
