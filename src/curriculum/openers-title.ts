/** The group title of openers in lists of lessons. */
export const openersTitle = { vi: 'Làm quen trước', en: 'Before the lessons' };
