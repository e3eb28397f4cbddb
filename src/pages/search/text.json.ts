import { getSearchIndex } from '../../collections/search.ts';

export async function GET(): Promise<Response> {
  return Response.json((await getSearchIndex()).text);
}
