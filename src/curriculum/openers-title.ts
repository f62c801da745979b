/** The group of openers, as lists of lessons name it. */
export const openersTitle = { vi: 'Làm quen trước', en: 'Before the lessons' };
