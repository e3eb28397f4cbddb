import { REVALIDATE } from './headers.ts';
import { quote, UNSERVED, type HostedSite } from './site-files.ts';

/** A file for nginx's conf.d: one server, with the site's headers, redirects and compressed files. */
export function nginxConfig({ root, port, base, rules, redirects, brotli }: HostedSite): string {
  const [everywhere, ...caches] = rules;
  return `# Made by \`npm run hosts\` for one build of the site: make it anew after each.
# What is no file falls to the 404 page, whose address then decides.
map $uri $otiose_cache {
  default ${quote(REVALIDATE)};
${caches.map(({ path, headers }) => `  ~^${escaped(path.replace(/\*$/u, ''))} ${quote(headers['Cache-Control']!)};`).join('\n')}
}

server {
  listen ${port};
  root ${quote(root)};
  server_tokens off;
  absolute_redirect off;
  charset utf-8;
  charset_types text/css text/plain text/xml text/markdown text/javascript application/javascript application/json;
  # A list of types replaces the one around it: nginx's own comes first.
  include mime.types;
  types {
    text/markdown md;
    application/manifest+json webmanifest;
  }
  gzip_static on;
  gzip_vary on;
  ${brotli ? 'brotli_static on;' : '# brotli_static on; # needs the module ngx_brotli: `npm run hosts -- nginx --brotli`'}
  error_page 404 ${base}404.html;
${Object.entries(everywhere!.headers).map(([name, value]) => `  add_header ${name} ${quote(value)} always;`).join('\n')}
  add_header Cache-Control $otiose_cache always;

  location / {
    try_files $uri $uri/ =404;
  }
  location ~ (?:${UNSERVED.map(escaped).join('|')})$ {
    return 404;
  }
${redirects.map(({ from, to }) => `  location = ${from} {\n    return 301 ${to};\n  }\n`).join('')}}
`;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
