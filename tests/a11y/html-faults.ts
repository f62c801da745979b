import { HtmlValidate } from 'html-validate';

/**
 * The recommended rules, less four about style: how void elements close and attributes are quoted
 * is the compiler's business, and long titles and inline styles (there are none; the build refuses
 * them) are judged elsewhere.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'tel-non-breaking': 'off',
    'no-implicit-button-type': 'off',
    'require-sri': 'off',
  },
});
/** One line a fault: line, rule, sentence. */
export const htmlFaults = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
