import { HtmlValidate } from 'html-validate';

/**
 * The recommended rules, less four about style. The compiler decides how void elements close and
 * attributes are quoted; long titles and inline styles (the build rejects them) are checked
 * elsewhere.
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
/** Returns one line per fault: line, rule, sentence. */
export const htmlFaults = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line}: ${ruleId}: ${message}`),
    );
