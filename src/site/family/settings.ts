import { theContent } from '#curriculum/astro.ts';
import { settingsSorts, type SettingsSpec } from '#curriculum/schema/settings.ts';

export type SettingsPage = SettingsSpec & { id: string; name: string };

/** Returns the pages by sort, in list order. A sort without pages is left out. */
export function settingsBySort(): { sort: SettingsSpec['sort']; pages: SettingsPage[] }[] {
  const pages = Object.entries(theContent().settings).map(([id, spec]) => ({
    ...spec,
    id,
    name: spec.names.join(', '),
  }));
  return settingsSorts
    .map((sort) => ({
      sort,
      pages: pages.filter((page) => page.sort === sort).sort((a, b) => a.order - b.order),
    }))
    .filter((group) => group.pages.length > 0);
}
