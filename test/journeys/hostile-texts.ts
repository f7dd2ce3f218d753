/** Texts that would run a script where a page took them for markup, an address, a style, JSON or a template. */
export const hostileTexts: readonly string[] = [
  '<script>alert(1)</script>',
  '"><script>alert(2)</script>',
  "'><img src=x onerror=alert(3)>",
  '</title><script>alert(4)</script>',
  '</script><script>alert(5)</script>',
  '<!--<script>alert(6)</script>-->',
  ']]><script>alert(7)</script>',
  '<svg onload=alert(8)>',
  '<svg><script>alert&lpar;9&rpar;</script></svg>',
  '<math><mtext><style><img title="</style><img src onerror=alert(10)>">',
  '" onmouseover="alert(11)" autofocus onfocus="alert(12)" x="',
  "' onfocus='alert(13)' autofocus x='",
  '<a href="javascript:alert(14)">x</a>',
  'javascript:alert(15)',
  '<iframe srcdoc="<script>parent.alert(16)</script>">',
  '<object data="data:text/html,<script>alert(17)</script>">',
  '<base href="https://evil.example/">',
  '<meta http-equiv="refresh" content="0;url=https://evil.example/">',
  '<link rel=stylesheet href=https://evil.example/x.css>',
  '<style>*{background:url(https://evil.example/x)}</style>',
  '&lt;script&gt;alert(18)&lt;/script&gt;',
  '&#60;script&#62;alert(19)&#60;/script&#62;',
  '{{constructor.constructor("alert(20)")()}}#{alert(21)}<%= alert(22) %>',
  '\\u003cscript\\u003ealert(23)\\u003c/script\\u003e',
  '\u2028alert(24)\u2029',
  '<scr\u200bipt>alert(25)</scr\u200bipt>',
  '＜script＞alert(26)＜/script＞',
  '<x onclick=alert(27) tabindex=1 onfocus=alert(28) id=main autofocus>',
  '<input autofocus onfocus=alert(29)><details open ontoggle=alert(30)>',
  '<form action="https://evil.example"><button>Sign in</button></form>',
];

/** The same one after the other, as many together as `most` characters hold with a space between them. */
export function hostileTextsTogether(most: number): readonly (readonly string[])[] {
  const bundles: string[][] = [];
  for (const text of hostileTexts) {
    const last = bundles.at(-1);
    if (last && [...last, text].join(' ').length <= most) last.push(text);
    else bundles.push([text]);
  }
  return bundles;
}
