import { getOrderViews } from '../collections/orders.ts';
import { llmsText } from '../lib/data/llms.ts';

export async function GET(): Promise<Response> {
  return new Response(llmsText(await getOrderViews()));
}
