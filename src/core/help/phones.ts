import { mapTexts } from '../teaching/map-texts.ts';

/**
 * Puts a contact's number for each token such as {111} in every text of a value. Numbers are typed
 * nowhere but in contacts.yaml.
 */
export const withPhones = <T>(value: T, numbers: ReadonlyMap<string, string>): T =>
  mapTexts(value, (text) =>
    text.replace(/\{(\d+)\}/g, (token, id: string) => numbers.get(id) ?? token),
  );
