import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  everyName,
  policyBrowsers,
  policyLines,
  readHome,
  usualForm,
  type PolicyForm,
  type PolicyValue,
} from '../lab/lab-policy.ts';
import { policyJson, policyReg, regBytes, undoReg } from './policy-files.ts';

const home = fc.oneof(
  fc.constant(''),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constant('file:///E:/em-len-mang/trang/index.html'),
  fc.string().map((text) => `http://lop.lan/"${text}\\`),
);
const form: fc.Arbitrary<PolicyForm> = fc.record({
  search: fc.boolean(),
  video: fc.constantFrom('off', 'moderate', 'strict'),
  downloads: fc.constantFrom('off', 'dangerous', 'all'),
  home: home.map((text) => readHome(text) ?? ''),
  private: fc.boolean(),
  guest: fc.boolean(),
  accounts: fc.boolean(),
  notices: fc.boolean(),
  place: fc.boolean(),
  extensions: fc.boolean(),
  adult: fc.boolean(),
});
const notes = ['Em Lên Mạng', 'Chưa thử trên Windows\r\n"X"="y"'];
const keys = {
  chrome: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
};

type Registry = Map<string, Map<string, string | number>>;
const unquoted = (text: string): string => text.slice(1, -1).replace(/\\(.)/g, '$1');

/** A strict reader of `.reg` text: an unknown line is an error. Applies the file to a registry. */
function merge(text: string, registry: Registry = new Map()): Registry {
  const [header, ...lines] = text.split('\r\n');
  expect(header).toBe('Windows Registry Editor Version 5.00');
  expect(text).not.toMatch(/[^\r]\n|\r[^\n]/);
  let at: Map<string, string | number> | undefined;
  for (const line of lines) {
    const key = /^\[(-?)([^\]]+)\]$/.exec(line);
    const value = /^("(?:[^"\\]|\\.)*")=(?:(dword:[0-9a-f]{8})|("(?:[^"\\]|\\.)*")|(-))$/.exec(
      line,
    );
    if (line === '' || line.startsWith('; ')) continue;
    else if (key?.[1]) registry.delete(key[2]!);
    else if (key) registry.set(key[2]!, (at = registry.get(key[2]!) ?? new Map()));
    else if (value && at) {
      const name = unquoted(value[1]!);
      if (value[4]) at.delete(name);
      else at.set(name, value[2] ? Number.parseInt(value[2].slice(6), 16) : unquoted(value[3]!));
    } else throw new Error(`not a line of a .reg file: ${line}`);
  }
  return registry;
}

/** Returns the registry as JSON, as Windows passes it to the browser. */
const asSaid = (registry: Registry, key: string): Record<string, unknown> => ({
  ...Object.fromEntries(registry.get(key) ?? []),
  ...Object.fromEntries(
    [...registry]
      .filter(([name]) => name.startsWith(`${key}\\`))
      .map(([name, values]) => [name.slice(key.length + 1), [...values.values()]]),
  ),
});
const plain = (value: PolicyValue): unknown => (typeof value === 'boolean' ? Number(value) : value);

describe('the settings of a lab', () => {
  it('are the same in JSON and in the registry, for both browsers, for any form', () => {
    fc.assert(
      fc.property(form, (chosen) => {
        const registry = merge(policyReg(chosen, notes));
        for (const browser of policyBrowsers) {
          const json = JSON.parse(policyJson(chosen, browser)) as Record<string, PolicyValue>;
          expect(asSaid(registry, keys[browser])).toEqual(
            Object.fromEntries(Object.entries(json).map(([name, value]) => [name, plain(value)])),
          );
        }
      }),
      { numRuns: 500 },
    );
  });

  it('are all undone by the other file, which keeps what the school has set itself', () => {
    fc.assert(
      fc.property(form, (chosen) => {
        const teacherRegistry: Registry = new Map([
          [keys.chrome, new Map([['BookmarkBarEnabled', 1]])],
        ]);
        const after = merge(undoReg(notes), merge(policyReg(chosen, notes), teacherRegistry));
        expect([asSaid(after, keys.chrome), asSaid(after, keys.edge)]).toEqual([
          { BookmarkBarEnabled: 1 },
          {},
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('written a second time leave nothing of a longer list', () => {
    const registry: Registry = new Map([
      [
        `${keys.chrome}\\RestoreOnStartupURLs`,
        new Map([
          ['1', 'a'],
          ['2', 'b'],
        ]),
      ],
    ]);
    merge(policyReg({ ...usualForm, home: 'https://truong.example/' }, notes), registry);
    expect(asSaid(registry, keys.chrome)['RestoreOnStartupURLs']).toEqual([
      'https://truong.example/',
    ]);
  });

  it('use each browser’s own names', () => {
    const names = (browser: 'chrome' | 'edge') =>
      policyLines({ ...usualForm, adult: true }, browser).map(({ name }) => name);
    expect(names('chrome')).toContain('IncognitoModeAvailability');
    expect(names('chrome')).not.toContain('ForceBingSafeSearch');
    expect(names('edge')).toEqual(
      expect.arrayContaining([
        'InPrivateModeAvailability',
        'ForceBingSafeSearch',
        'BrowserAddProfileEnabled',
      ]),
    );
    expect(names('edge')).not.toContain('SafeSitesFilterBehavior');
    for (const browser of policyBrowsers)
      expect(new Set(everyName(browser)).size).toBe(everyName(browser).length);
  });

  it('begin with the UTF-16 mark and read back as the text, with Vietnamese letters', () => {
    const text = policyReg(usualForm, notes);
    const bytes = regBytes(text);
    expect([...bytes.slice(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe(text);
    expect(text).toContain('; Chưa thử trên Windows "X"="y"\r\n');
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('the reader detects a comment that breaks its line, a lost bracket, an open quote', () => {
    const good = policyReg({ ...usualForm, home: 'https://a.vn/' }, notes);
    for (const [from, to] of [
      ['; Em', 'Em'],
      ['Edge]', 'Edge'],
      ['"https://a.vn/"', '"https://a.vn/"a"'],
    ] as const)
      expect(() => merge(good.replace(from, to))).toThrow(/not a line/);
  });
});

it.each([
  ['', ''],
  [' https://truong.example ', 'https://truong.example/'],
  ['http://192.168.1.10:4321/', 'http://192.168.1.10:4321/'],
  ['file:///D:/em-len-mang/trang/index.html', 'file:///D:/em-len-mang/trang/index.html'],
  ['truong.example', null],
  ['javascript:alert(1)', null],
  ['chrome://settings', null],
])('“%s” as a first page is %s', (typed, read) => expect(readHome(typed)).toBe(read));
