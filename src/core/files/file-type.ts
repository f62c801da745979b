/** MIME types of the site's files, for the lab's server and for the web target's cached files. */
const types = new Map(
  Object.entries({
    html: 'text/html',
    css: 'text/css',
    js: 'text/javascript',
    mjs: 'text/javascript',
    json: 'application/json',
    txt: 'text/plain',
    csv: 'text/csv',
    xml: 'application/xml',
    svg: 'image/svg+xml',
    png: 'image/png',
    jpg: 'image/jpeg',
    jpeg: 'image/jpeg',
    webp: 'image/webp',
    woff2: 'font/woff2',
    mp3: 'audio/mpeg',
    opus: 'audio/ogg',
    ogg: 'audio/ogg',
    m4a: 'audio/mp4',
    docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  }),
);

/**
 * Returns the MIME type of a file or of a page path (`learn/`, ``). An unknown extension is served
 * as bytes and not as a page. With `nosniff` a browser refuses a sound sent as text/html, and it
 * would run a foreign file as one of our pages.
 */
export function fileType(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const type =
    name === ''
      ? 'text/html'
      : (types.get(/\.(\w+)$/.exec(name)?.[1] ?? '') ?? 'application/octet-stream');
  return /^text|json$/.test(type) ? `${type};charset=utf-8` : type;
}
