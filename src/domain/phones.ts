/** Puts a contact's number for each token such as {111} in every text of a value. Numbers are typed nowhere but in contacts.yaml. */
export function withPhones<T>(value: T, numbers: ReadonlyMap<string, string>): T {
  if (typeof value === 'string')
    return value.replace(/\{(\d+)\}/g, (token, id: string) => numbers.get(id) ?? token) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => withPhones(each, numbers)) as T;
  if (value && typeof value === 'object')
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => [key, withPhones(each, numbers)]),
    ) as T;
  return value;
}
