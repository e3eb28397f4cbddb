import { getRoleViews } from '../../collections/roles.ts';
import { roleList } from '../../lib/data/records.ts';
import { compareText } from '../../lib/text.ts';

export async function GET(): Promise<Response> {
  const views = await getRoleViews();
  return Response.json(roleList(views.toSorted((a, b) => compareText(a.title.toLowerCase(), b.title.toLowerCase()))));
}
