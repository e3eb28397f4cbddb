import { REVALIDATE } from './headers.ts';
import { quote, UNSERVED, type HostedSite } from './site-files.ts';

/** A Caddyfile: one site, with its headers, redirects and compressed files. */
export function caddyConfig({ root, port, base, rules, redirects }: HostedSite): string {
  const [everywhere, ...caches] = rules;
  const kept = caches.map(({ path }) => path).join(' ');
  return `# Made by \`npm run hosts\` for one build of the site: make it anew after each.
# The route of an error starts without the headers of the route that met it.
(otiose_headers) {
  header {
    -Server
${Object.entries(everywhere!.headers).map(([name, value]) => `    ${name} ${quote(value)}`).join('\n')}
  }
}

# For HTTPS with a certificate of its own accord, put the site's name in the place of the port.
:${port} {
  root * ${quote(root)}
  import otiose_headers
  @others not path ${kept}
  header @others Cache-Control ${quote(REVALIDATE)}
${caches.map(({ path, headers }) => `  header ${path} Cache-Control ${quote(headers['Cache-Control']!)}\n`).join('')}${redirects.map(({ from, to }) => `  redir ${from} ${to} 301\n`).join('')}  @unserved path ${UNSERVED.map((end) => `*${end}`).join(' ')}
  error @unserved 404
  file_server {
    precompressed br gzip
  }
  handle_errors {
    import otiose_headers
    header Cache-Control ${quote(REVALIDATE)}
    rewrite * ${base}404.html
    file_server {
      precompressed br gzip
    }
  }
}
`;
}
