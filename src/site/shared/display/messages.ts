import { defineMessages } from '#core/text/messages.ts';

/** Text size and calm colours, on pages for adults. */
export const look = defineMessages({
  vi: {
    label: 'Cỡ chữ và màu của trang',
    sizes: ['Chữ thường', 'Chữ to', 'Chữ rất to'],
    sign: 'A',
    calm: 'Màu dịu',
  },
  en: {
    label: 'Letters and colours of this page',
    sizes: ['Ordinary letters', 'Large letters', 'Very large letters'],
    sign: 'A',
    calm: 'Calm colours',
  },
});
