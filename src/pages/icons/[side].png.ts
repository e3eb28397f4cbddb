import { iconImage } from '../../collections/icons.ts';
import { iconSides } from '../../lib/share/manifest.ts';

export const getStaticPaths = () => iconSides.map((side) => ({ params: { side: String(side) }, props: { side } }));

export async function GET({ props }: { props: { side: number } }): Promise<Response> {
  return new Response(new Uint8Array(await iconImage(props.side)), { headers: { 'Content-Type': 'image/png' } });
}
