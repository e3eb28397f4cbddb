import type { APIContext } from 'astro';
import { dataKinds, dataSchema, type DataKind } from '../../lib/data/schemas.ts';

export const getStaticPaths = () => dataKinds.map((kind) => ({ params: { kind }, props: { kind } }));

export function GET({ props }: APIContext<{ kind: DataKind }>): Response {
  return new Response(`${JSON.stringify(dataSchema(props.kind), null, 2)}\n`);
}
