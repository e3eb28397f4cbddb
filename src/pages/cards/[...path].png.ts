import { cardImage } from '../../collections/card-image.ts';
import { getShareCards, type ShareCard } from '../../collections/share-cards.ts';

export const getStaticPaths = async () => (await getShareCards()).map(({ path, card }) => ({ params: { path }, props: { card } }));

export async function GET({ props }: { props: Pick<ShareCard, 'card'> }): Promise<Response> {
  return new Response(new Uint8Array(await cardImage(props.card)), { headers: { 'Content-Type': 'image/png' } });
}
