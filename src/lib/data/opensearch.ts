import { escapeMarkup } from '../text.ts';
import { iconUrl, openSearchUrl, taxonomyUrl } from '../urls.ts';

interface Named {
  readonly name: string;
  readonly description: string;
}

/** An OpenSearch description by which a browser searches the taxonomy from its address bar. `absolute` gives an address its origin. */
export function openSearchText({ name, description }: Named, absolute: (path: string) => string): string {
  const url = (path: string) => escapeMarkup(absolute(path));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `  <ShortName>${escapeMarkup(name)}</ShortName>`,
    `  <Description>${escapeMarkup(description)}</Description>`,
    `  <Image width="16" height="16" type="image/svg+xml">${url(iconUrl)}</Image>`,
    `  <Url type="text/html" template="${url(taxonomyUrl)}?q={searchTerms}"/>`,
    `  <Url type="application/opensearchdescription+xml" rel="self" template="${url(openSearchUrl)}"/>`,
    '  <Language>en-GB</Language>',
    '  <InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}
