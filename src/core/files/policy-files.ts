/**
 * The files of a lab's settings: JSON for the policy folder of browsers on Linux, `.reg` for
 * Windows, and a `.reg` that undoes it all.
 */
import {
  everyName,
  listNames,
  policyBrowsers,
  policyLines,
  type PolicyBrowser,
  type PolicyForm,
  type PolicyValue,
} from '../lab/lab-policy.ts';

const KEYS: Record<PolicyBrowser, string> = {
  chrome: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome',
  edge: 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge',
};
const HEADER = 'Windows Registry Editor Version 5.00';

/** Returns the content of one browser's managed policy folder. */
export const policyJson = (form: PolicyForm, browser: PolicyBrowser): string =>
  `${JSON.stringify(Object.fromEntries(policyLines(form, browser).map(({ name, value }) => [name, value])), null, 2)}\n`;

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
const dword = (value: number): string => `dword:${value.toString(16).padStart(8, '0')}`;
const single = (value: Exclude<PolicyValue, readonly string[]>): string =>
  typeof value === 'string' ? quoted(value) : dword(Number(value));
const isList = (value: PolicyValue): value is readonly string[] => Array.isArray(value);

/**
 * Returns comment lines. They may not contain line breaks, or the next line would be read as a
 * value.
 */
const comments = (notes: readonly string[]): string[] =>
  notes.map((note) => `; ${note.replace(/\s+/g, ' ')}`);
const whole = (notes: readonly string[], keys: string[][]): string =>
  [[HEADER, ...comments(notes)], ...keys, []]
    .map((section) => section.join('\r\n'))
    .join('\r\n\r\n');

/**
 * Writes the settings as a `.reg` file.
 * @param notes shown first to a person who opens the file
 */
export function policyReg(form: PolicyForm, notes: readonly string[]): string {
  return whole(
    notes,
    policyBrowsers.flatMap((browser) => {
      const lines = policyLines(form, browser);
      const values = lines.flatMap(({ name, value }) =>
        isList(value) ? [] : [`${quoted(name)}=${single(value)}`],
      );
      // A list is a key of its own. It is deleted first, or the longer tail of an earlier list
      // would stay.
      const lists = lines.flatMap(({ name, value }) =>
        isList(value)
          ? [
              [`[-${KEYS[browser]}\\${name}]`],
              [
                `[${KEYS[browser]}\\${name}]`,
                ...value.map((entry, at) => `"${at + 1}"=${quoted(entry)}`),
              ],
            ]
          : [],
      );
      return [[`[${KEYS[browser]}]`, ...values], ...lists];
    }),
  );
}

/**
 * Writes a `.reg` file that removes every name of the table, whatever was chosen, and nothing else.
 */
export function undoReg(notes: readonly string[]): string {
  return whole(
    notes,
    policyBrowsers.flatMap((browser) => {
      const names = everyName(browser);
      const lists = names.filter((name) => listNames.includes(name));
      return [
        [
          `[${KEYS[browser]}]`,
          ...names.filter((name) => !lists.includes(name)).map((name) => `${quoted(name)}=-`),
        ],
        ...lists.map((name) => [`[-${KEYS[browser]}\\${name}]`]),
      ];
    }),
  );
}

/** Encodes text as regedit does: UTF-16, little-endian, with a byte order mark. */
export function regBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, true);
  for (let at = 0; at < text.length; at += 1) view.setUint16(2 + at * 2, text.charCodeAt(at), true);
  return bytes;
}
