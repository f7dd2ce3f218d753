/**
 * What a browser may fetch before its reader has clicked (HTML, section 7.6.1): the page behind a link while the button or the finger is
 * down. No sooner: it is shown as it was when it was fetched.
 * Only pages that cost and change nothing: nothing that is asked for with a question, no file and no feed, nothing of the newsroom.
 */
export const speculationRules = JSON.stringify({
  prefetch: [
    {
      source: 'document',
      eagerness: 'conservative',
      where: {
        and: [
          { href_matches: '/*' },
          ...[
            '/*\\?(.+)',
            '/search',
            '/*/search',
            '/*.*',
            '/newsroom*',
            '/preview*',
            '/api*',
            '/files*',
            '/pictures*',
            '/cards*',
          ].map((pattern) => ({ not: { href_matches: pattern } })),
          { not: { selector_matches: '[rel~="nofollow"], [target], [download]' } },
        ],
      },
    },
  ],
});
