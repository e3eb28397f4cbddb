import type { APIContext } from 'astro';
import { getFilesByAddress } from '../../../collections/dossiers.ts';
import type { RoleView } from '../../../collections/roles.ts';
import { roleRecord } from '../../../lib/data/records.ts';

export const getStaticPaths = async () => (await getFilesByAddress()).map(({ id, view }) => ({ params: { file: id }, props: { view } }));

export function GET({ props }: APIContext<{ view: RoleView }>): Response {
  return Response.json(roleRecord(props.view));
}
