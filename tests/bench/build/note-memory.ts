import { appendFileSync } from 'node:fs';

/** Loaded into each process of a measured build: on its way out it notes the most memory it held, in kilobytes. */
process.on('exit', () => appendFileSync(process.env['MEMORY_NOTES']!, `${process.resourceUsage().maxRSS}\n`));
