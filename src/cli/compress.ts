import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, brotliDecompressSync, constants, gunzipSync, gzip } from 'node:zlib';

/** Files that become smaller; pictures and fonts are compressed as they are. */
const TEXT = /\.(?:css|html|js|json|md|svg|txt|webmanifest|xml|xsl)$/u;
/** The tenth byte of a gzip file names the system that made it: "unknown" on each, so that the bytes are the same. */
const SYSTEM = { at: 9, unknown: 255 };
/** Those of Node's own pool, as it is when nobody sets it. */
const THREADS = 4;
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Lays a `.br` and a `.gz` beside each text file of a folder. Takes over from an earlier site what still says the same. Throws when it is told to stop. */
export async function compressSite(folder: string, earlier: string, signal: AbortSignal): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => TEXT.test(path)).values();
  const takeTurns = async () => {
    for (const path of files) {
      signal.throwIfAborted();
      await compressFile(join(folder, path), join(earlier, path));
    }
  };
  await Promise.all(Array.from({ length: THREADS }, takeTurns));
}

async function compressFile(path: string, earlier: string): Promise<void> {
  const bytes = readFileSync(path);
  writeFileSync(`${path}.br`, takeOver(`${earlier}.br`, bytes, brotliDecompressSync) ?? (await toBrotli(bytes)));
  writeFileSync(`${path}.gz`, takeOver(`${earlier}.gz`, bytes, gunzipSync) ?? (await toGzip(bytes)));
}

/** An earlier file that unpacks to these bytes: packing is dear, and most pages of a site are as they were. */
function takeOver(path: string, bytes: Buffer, unpack: typeof gunzipSync): Buffer | undefined {
  if (!existsSync(path)) return undefined;
  const packed = readFileSync(path);
  try {
    return unpack(packed, { maxOutputLength: bytes.length }).equals(bytes) ? packed : undefined;
  } catch {
    return undefined;
  }
}

/** Brotli at its best; the size hint makes the result independent of how the bytes arrive. */
function toBrotli(bytes: Buffer): Promise<Buffer> {
  const { BROTLI_PARAM_MODE, BROTLI_MODE_TEXT, BROTLI_PARAM_QUALITY, BROTLI_MAX_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotli(bytes, { params: { [BROTLI_PARAM_MODE]: BROTLI_MODE_TEXT, [BROTLI_PARAM_QUALITY]: BROTLI_MAX_QUALITY, [BROTLI_PARAM_SIZE_HINT]: bytes.length } });
}

async function toGzip(bytes: Buffer): Promise<Buffer> {
  const packed = await zip(bytes, { level: constants.Z_BEST_COMPRESSION });
  packed[SYSTEM.at] = SYSTEM.unknown;
  return packed;
}
