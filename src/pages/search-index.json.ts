import { getSearchIndex } from '../collections/roles.ts';

export async function GET(): Promise<Response> {
  return Response.json(await getSearchIndex());
}
