import { iconFile } from '../collections/icons.ts';

export async function GET(): Promise<Response> {
  return new Response(new Uint8Array(await iconFile()), { headers: { 'Content-Type': 'image/x-icon' } });
}
