import { HtmlValidate } from 'html-validate/node';

/**
 * The recommended rules of html-validate with these changes, most of style: void elements and the doctype may be written as the
 * renderer writes them, and titles may be as long as headlines are.
 */
const rules = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'void-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-trailing-whitespace': 'off',
    'valid-id': ['error', { relaxed: true }],
    'no-inline-style': 'error',
    // Boxes to be ticked share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit', 'button', 'reset'] }],
  },
});

/** Throws where a screen is not the HTML that it should be. */
export function checkHtml(html: string): void {
  const { results } = rules.validateStringSync(html);
  const problems = results.flatMap(({ messages }) =>
    messages.map(
      ({ ruleId, message, line, column, selector }) => `${ruleId} ${line}:${column} ${message} (${selector})`,
    ),
  );
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
