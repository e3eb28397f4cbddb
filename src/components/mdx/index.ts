import Redacted from './Redacted.astro';
import Stamp from './Stamp.astro';

/** What field notes may use; the names are those of src/data/mdx-components.ts, which a test compares. */
export const mdxComponents = { Redacted, Stamp };
