import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';

const LENGTH = 16;
const quoted = (hash: string): string => `"${hash.slice(0, LENGTH)}"`;

/** Tells one version of a file from another. */
export const etagOf = (body: Buffer): string =>
  quoted(createHash('sha256').update(body).digest('hex'));

/**
 * Files that are too large to be kept: read once for their hash, piece by piece, and again only
 * when they were exchanged.
 */
export class LargeFiles {
  private known = new Map<string, { size: number; mtimeMs: number; etag: Promise<string> }>();

  /** @param size as the disk says it now, as `mtimeMs` */
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
