import { manifestText } from '../lib/share/manifest.ts';

export function GET(): Response {
  return new Response(manifestText(), { headers: { 'Content-Type': 'application/manifest+json' } });
}
