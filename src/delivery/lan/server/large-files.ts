import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

const LENGTH = 16;
const quoted = (hash: string): string => `"${hash.slice(0, LENGTH)}"`;

/** Returns an entity tag for a file's content. */
export const etagOf = (body: Buffer): string =>
  quoted(createHash('sha256').update(body).digest('hex'));

/**
 * Hashes of files too large for memory: read once, piece by piece, and again only after a change.
 */
export class LargeFiles {
  private known = new Map<string, { size: number; mtimeMs: number; etag: Promise<string> }>();

  /** @param size current size on disk, as `mtimeMs` */
  etag(path: string, size: number, mtimeMs: number): Promise<string> {
    const known = this.known.get(path);
    if (known && known.size === size && known.mtimeMs === mtimeMs) return known.etag;
    const etag = this.hash(path);
    this.known.set(path, { size, mtimeMs, etag });
    etag.catch(() => this.known.delete(path));
    return etag;
  }

  private async hash(path: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const part of createReadStream(path)) hash.update(part as Buffer);
    return quoted(hash.digest('hex'));
  }
}
