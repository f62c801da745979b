/**
 * CS11: nothing calls a child back: no notification request, no badge, no vibration, no prompt to
 * install.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { distFolder } from '../browser/site-server.ts';

const lures =
  /Notification\.requestPermission|PushManager|pushManager|setAppBadge|navigator\.vibrate|beforeinstallprompt/i;
const files = readdirSync(distFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(js|mjs|html)$/.test(file),
);
const luresIn = (text: string): string[] =>
  [...text.matchAll(new RegExp(lures, 'gi'))].map(([found]) => found);

test('no script and no page has any of it', () => {
  expect(files.length).toBeGreaterThan(60);
  expect(
    files.flatMap((file) =>
      luresIn(readFileSync(join(distFolder, file), 'utf8')).map((found) => `${file}: ${found}`),
    ),
  ).toEqual([]);
});

test('red for a script that requests notifications', { tags: ['control'] }, () =>
  expect(luresIn('button.onclick=()=>Notification.requestPermission()')).toEqual([
    'Notification.requestPermission',
  ]),
);
