import { getCards } from '../../collections/search.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getCards());
}
