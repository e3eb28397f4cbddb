import { getMovedRoles } from '../collections/roles.ts';
import { redirectsFile } from '../lib/redirects.ts';

/** The file's name starts with an underscore; such a page would be left out, so its name is a parameter. */
export function getStaticPaths() {
  return [{ params: { redirects: '_redirects' } }];
}

export async function GET(): Promise<Response> {
  const moved = await getMovedRoles();
  return new Response(redirectsFile(moved.map(({ id, role }) => ({ from: id, to: role.id }))));
}
