import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { againstFloor, appAround, browserName, browserOf, type BrowserData } from './browser.ts';

const data = parse(readFileSync('content/browsers.yaml', 'utf8')) as BrowserData & {
  inApp: { source: string; lookedOn: string; seenBy: string | null }[];
};
const windows = (rest: string): string =>
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ${rest}`;
const android = (rest: string): string =>
  `Mozilla/5.0 (Linux; Android 12; SM-A525F Build/SP1A; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/120.0.6099.230 Mobile Safari/537.36${rest}`;
const iphone = (rest: string): string =>
  `Mozilla/5.0 (iPhone; CPU iPhone OS 16_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) ${rest}`;

describe('a browser by its user agent', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 6.1; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/109.0.0.0 Safari/537.36',
      'Chrome 109',
      'tried',
    ],
    [windows('Chrome/108.0.0.0 Safari/537.36'), 'Chrome 108', 'below'],
    [windows('Chrome/127.0.0.0 Safari/537.36 Edg/127.0.2651.86'), 'Edge 127', 'tried'],
    [
      windows('coc_coc_browser/104.0.158 Chrome/98.0.4758.158 Safari/537.36'),
      'Cốc Cốc 104',
      'below',
    ],
    [
      'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'Firefox 140',
      'tried',
    ],
    ['Mozilla/5.0 (Windows NT 6.1; rv:102.0) Gecko/20100101 Firefox/102.0', 'Firefox 102', 'below'],
    [iphone('Version/16.0 Mobile Safari/604.1'), 'Safari 16', 'other'],
    [android(''), 'Chrome 120', 'tried'],
    ['nothing known', '', 'other'],
  ])('%s is “%s”, %s', (agent, name, standing) => {
    expect(browserName(agent)).toBe(name);
    expect(againstFloor(browserOf(agent), data.floor)).toBe(standing);
  });
});

describe('the app around a page', () => {
  it.each([
    [android(' Zalo android/12100625 ZaloTheme/light ZaloLanguage/vi'), 'Zalo'],
    [iphone('Mobile/15E148 Zalo iOS/502 ZaloTheme/light ZaloLanguage/vn'), 'Zalo'],
    [android(' [FB_IAB/FB4A;FBAV/478.0.0.43.115;]'), 'Facebook'],
    [iphone('Mobile/15E148 [FBAN/FBIOS;FBAV/473.0.0.34.108;FBBV/635414428]'), 'Facebook'],
    [android(' [FB_IAB/Orca-Android;FBAV/453.0.0.30.109;]'), 'Messenger'],
    [
      iphone('Mobile/15E148 LightSpeed [FBAN/MessengerLiteForiOS;FBAV/445.0.0.33.112]'),
      'Messenger',
    ],
    [android(''), ''],
    [windows('Chrome/127.0.0.0 Safari/537.36 Edg/127.0.2651.86'), null],
    [
      'Mozilla/5.0 (Linux; Android 14; SAMSUNG SM-S921B) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/25.0 Chrome/121.0.0.0 Mobile Safari/537.36',
      null,
    ],
    [iphone('Version/17.5 Mobile/15E148 Safari/604.1'), null],
  ])('%s: %s', (agent, app) => expect(appAround(agent, data)).toBe(app));

  it('is recorded with its source and date; the file states that it is not yet verified on a device', () => {
    for (const { source, lookedOn, seenBy } of data.inApp) {
      expect(source.length).toBeGreaterThan(20);
      expect(String(lookedOn)).toMatch(/^2026-/);
      expect(seenBy).toBeNull();
    }
  });
});
