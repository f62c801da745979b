/**
 * One table of browser settings for a lab. What a teacher chooses (`PolicyForm`) becomes lines; the
 * files for Linux and Windows are written from the same lines (`core/files/policy-files.ts`).
 */
export const policyBrowsers = ['chrome', 'edge'] as const;
export type PolicyBrowser = (typeof policyBrowsers)[number];
export type PolicyValue = boolean | number | string | readonly string[];

export const settings = [
  'search',
  'video',
  'downloads',
  'home',
  'private',
  'guest',
  'accounts',
  'notices',
  'place',
  'extensions',
  'adult',
] as const;
type Setting = (typeof settings)[number];

export type PolicyForm = {
  search: boolean;
  video: 'off' | 'moderate' | 'strict';
  downloads: 'off' | 'dangerous' | 'all';
  /** Address of the first page; '' for none. */
  home: string;
  private: boolean;
  guest: boolean;
  accounts: boolean;
  notices: boolean;
  place: boolean;
  extensions: boolean;
  adult: boolean;
};

/** What a lab needs most and what takes nothing away from a lesson. */
export const usualForm: PolicyForm = {
  search: true,
  video: 'moderate',
  downloads: 'dangerous',
  home: '',
  private: true,
  guest: true,
  accounts: true,
  notices: true,
  place: true,
  extensions: false,
  adult: false,
};

type Line = {
  setting: Setting;
  /** The name of the policy in each browser that has one. */
  names: Partial<Record<PolicyBrowser, string>>;
  /** Null where the teacher did not choose it. */
  value(form: PolicyForm): PolicyValue | null;
};

const both = (name: string): Line['names'] => ({ chrome: name, edge: name });
const when = <T extends PolicyValue>(on: boolean, value: T): T | null => (on ? value : null);
const line = (setting: Setting, names: Line['names'], value: Line['value']): Line => ({
  setting,
  names,
  value,
});

/**
 * The lines of `home` but for the button are what Chromium calls sensitive: on Windows both
 * browsers leave them aside unless the computer is in a domain or centrally managed (Chromium's
 * policy documentation; learn.microsoft.com, RestoreOnStartup).
 */
export const policyTable: readonly Line[] = [
  line('search', both('ForceGoogleSafeSearch'), ({ search }) => when(search, true)),
  line('search', { edge: 'ForceBingSafeSearch' }, ({ search }) => when(search, 2)),
  line('video', both('ForceYouTubeRestrict'), ({ video }) =>
    video === 'off' ? null : video === 'strict' ? 2 : 1,
  ),
  // Not 2, “potentially dangerous”: it stops pupils' own work files too (`npm run prove --
  // lab-policy`).
  line('downloads', both('DownloadRestrictions'), ({ downloads }) =>
    downloads === 'off' ? null : downloads === 'all' ? 3 : 1,
  ),
  line('home', both('HomepageLocation'), ({ home }) => when(home !== '', home)),
  line('home', both('HomepageIsNewTabPage'), ({ home }) => when(home !== '', false)),
  line('home', both('ShowHomeButton'), ({ home }) => when(home !== '', true)),
  line('home', both('RestoreOnStartup'), ({ home }) => when(home !== '', 4)),
  line('home', both('RestoreOnStartupURLs'), ({ home }) => when(home !== '', [home])),
  line(
    'private',
    { chrome: 'IncognitoModeAvailability', edge: 'InPrivateModeAvailability' },
    (form) => when(form.private, 1),
  ),
  line('guest', both('BrowserGuestModeEnabled'), ({ guest }) => when(guest, false)),
  line(
    'guest',
    { chrome: 'BrowserAddPersonEnabled', edge: 'BrowserAddProfileEnabled' },
    ({ guest }) => when(guest, false),
  ),
  line('accounts', both('BrowserSignin'), ({ accounts }) => when(accounts, 0)),
  line('accounts', both('PasswordManagerEnabled'), ({ accounts }) => when(accounts, false)),
  line('notices', both('DefaultNotificationsSetting'), ({ notices }) => when(notices, 2)),
  line('place', both('DefaultGeolocationSetting'), ({ place }) => when(place, 2)),
  line('extensions', both('ExtensionInstallBlocklist'), ({ extensions }) =>
    when(extensions, ['*']),
  ),
  line('adult', { chrome: 'SafeSitesFilterBehavior' }, ({ adult }) => when(adult, 1)),
];

export type PolicyLine = { setting: Setting; name: string; value: PolicyValue };

/** The lines of one browser, in the order of the table. */
export const policyLines = (form: PolicyForm, browser: PolicyBrowser): PolicyLine[] =>
  policyTable.flatMap(({ setting, names, value }) => {
    const [name, chosen] = [names[browser], value(form)];
    return name && chosen !== null ? [{ setting, name, value: chosen }] : [];
  });

/** Names that hold a list: a key of their own in the registry. */
export const listNames: readonly string[] = ['RestoreOnStartupURLs', 'ExtensionInstallBlocklist'];

/** Every name the table may write in one browser: what taking it back must take. */
export const everyName = (browser: PolicyBrowser): string[] =>
  policyTable.flatMap(({ names }) => names[browser] ?? []);

/**
 * An address a browser can open first: http, https or a file; null for anything else. Empty is no
 * address and is allowed.
 */
export function readHome(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return '';
  try {
    const { protocol, href } = new URL(text);
    return ['http:', 'https:', 'file:'].includes(protocol) ? href : null;
  } catch {
    return null;
  }
}
