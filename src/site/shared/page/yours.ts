/**
 * “Em chọn” beside a chosen option, in the page's language; read by nobody, because the checked
 * state is.
 */
export const yoursCss = (yours: string): string =>
  `.option input:checked+span::after{content:"${yours}";content:"${yours}"/""}`;
