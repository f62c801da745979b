/** Names of the clips that a person has read (`public/clips/vi/people`). */
export const readByPeople = (): string[] => Object.keys(import.meta.glob('../../public/clips/vi/people/*.opus')).map((path) => path.split('/').at(-1)!.slice(0, -5)).sort();
