import { mapTexts } from '../teaching/map-texts.ts';

/**
 * Replaces each token such as {111} by a contact's number, in every text of a value. Numbers are
 * typed only in contacts.yaml.
 */
export const withPhones = <T>(value: T, numbers: ReadonlyMap<string, string>): T =>
  mapTexts(value, (text) =>
    text.replace(/\{(\d+)\}/g, (token, id: string) => numbers.get(id) ?? token),
  );
