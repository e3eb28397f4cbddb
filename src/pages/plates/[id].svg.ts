import type { APIRoute } from 'astro';
import { getRoleSummaries, type RoleSummary } from '../../collections/roles.ts';
import { plateFile } from '../../lib/plate/draw.ts';

export const getStaticPaths = async () => (await getRoleSummaries()).map((role) => ({ params: { id: role.id }, props: { role } }));

/** The plate of a dossier as a file. */
export const GET: APIRoute<{ role: RoleSummary }> = ({ props }) =>
  new Response(plateFile(props.role.specimen), { headers: { 'content-type': 'image/svg+xml' } });
