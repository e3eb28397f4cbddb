import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RelaxNGValidator, XmlDocument, XmlValidateError } from 'libxml2-wasm';
import { root } from './role.ts';

/** What is wrong with an XML text by a grammar of tests/schemas, one line each. Throws when it is not XML. */
export function xmlFaults(text: string, grammar: 'atom' | 'rss' | 'opensearch'): string[] {
  using schema = XmlDocument.fromString(readFileSync(join(root, `tests/schemas/${grammar}.rng`), 'utf8'));
  using validator = RelaxNGValidator.fromDoc(schema);
  using document = XmlDocument.fromString(text);
  try {
    validator.validate(document);
    return [];
  } catch (error) {
    if (!(error instanceof XmlValidateError)) throw error;
    return error.details.map(({ line, message }) => `${line}: ${message.trim()}`);
  }
}
