/**
 * Stores or shows a body only if it is, byte for byte, what the build wrote. A Wi-Fi login page, a
 * filter's notice, a host's “back soon” all come with 200 and look like success; their hash does
 * not.
 */
import { fileType } from '#core/files/file-type.ts';

async function hashOf(bytes: ArrayBuffer): Promise<string> {
  return btoa(String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))));
}

/**
 * Returns the response with the same bytes and only our headers, whatever intermediaries added;
 * null if the bytes differ.
 */
export async function verifyIntegrity(
  response: Response,
  path: string,
  hash: string,
): Promise<Response | null> {
  if (!response.ok) return null;
  const bytes = await response.arrayBuffer().catch(() => null);
  if (!bytes || (await hashOf(bytes)) !== hash) return null;
  const headers = {
    'Content-Type': fileType(path),
    'Content-Length': String(bytes.byteLength),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Content-Security-Policy': "frame-ancestors 'self'",
  };
  return new Response(bytes, { headers });
}
