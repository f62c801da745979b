import { theContent } from '#curriculum/astro.ts';
import { settingsSorts, type SettingsSpec } from '#curriculum/schema/settings.ts';

export type SettingsPage = SettingsSpec & { id: string; name: string };

/** Pages by sort, in the order of the list; a sort without pages is left out. */
export function settingsBySort(): { sort: SettingsSpec['sort']; pages: SettingsPage[] }[] {
  const pages = Object.entries(theContent().settings).map(([id, spec]) => ({
    ...spec,
    id,
    name: spec.names.join(', '),
  }));
  return settingsSorts
    .map((sort) => ({
      sort,
      pages: pages
        .filter((page) => page.sort === sort)
        .sort((one, other) => one.order - other.order),
    }))
    .filter((group) => group.pages.length > 0);
}
