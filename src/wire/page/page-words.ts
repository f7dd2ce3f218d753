import { collapseWhitespace, foldForSearch } from '../../kit/text.ts';

/*
 * Words that pages put before things. Shape decides first (shape.ts, read-page.ts); these settle what shape leaves open.
 */

/** What stands before the headline of another story. */
const alsoRead = words(`
  also read | also see | read also | see also | must read | read more | related | related story | related stories
  more on this | recommended | you may also like | don’t miss | read next | also watch | further reading
  यह भी पढ़ें | ये भी पढ़ें | इसे भी पढ़ें | यह भी पढ़िए | और पढ़ें | यह भी देखें | संबंधित खबर | हे ही वाचा | हेही वाचा
  यो पनि पढ्नुहोस्
  یہ بھی پڑھیں | مزید پڑھیں | یہ بھی دیکھیں | مزید پڑھیے | یہ بھی پڑھیے | متعلقہ خبر
  à lire aussi | lire aussi | voir aussi | lire également | à lire | sur le même sujet | pour aller plus loin
  lesen sie auch | auch interessant | mehr zum thema | lesen sie mehr | siehe auch | mehr dazu | auch lesenswert
  lea también | lee también | leer también | te puede interesar | le puede interesar | ver también | más información
  leia também | veja também | leia mais | saiba mais | ler também | leggi anche | vedi anche | da leggere | leggi di più
  اقرأ أيضا | اقرأ أيضًا | إقرأ أيضا | اقرأ المزيد | شاهد أيضا | طالع أيضا | همچنین بخوانید | بیشتر بخوانید | بخوانید
  আরও পড়ুন | আরো পড়ুন | এটাও পড়ুন | આ પણ વાંચો | ਇਹ ਵੀ ਪੜ੍ਹੋ | இதையும் படியுங்கள் | இதையும் படிங்க | மேலும் படிக்க
  ఇది కూడా చదవండి | ఇవి కూడా చదవండి | ಇದನ್ನೂ ಓದಿ | ഇതും വായിക്കുക | ഇതും വായിക്കാം | මෙයත් කියවන්න
  читайте также | читать также | смотрите также | по теме | читайте також | прочетете още | čtěte také | čítajte aj
  あわせて読みたい | 合わせて読みたい | 関連記事 | こちらもおすすめ | 延伸阅读 | 延伸閱讀 | 相关阅读 | 相關閱讀 | 相关新闻 | 另请参阅 | 推荐阅读
  관련 기사 | 함께 읽기 | 더 읽기 | bunu da okuyun | ayrıca okuyun | ilgili haber | baca juga | lihat juga | baca selengkapnya
  xem thêm | đọc thêm | อ่านเพิ่มเติม | อ่านข่าว | ข่าวที่เกี่ยวข้อง | lees ook | czytaj także | czytaj też | zobacz też
  przeczytaj także
  citește și | citește mai mult | olvassa el | läs också | läs även | les også | læs også | lue myös | διαβάστε επίσης
  קראו גם | soma pia
`);

/** Words of which a list of other stories is called; one of them in a short line before such a list is enough. */
const listTitle = words(`
  recent | latest | related | trending | popular | more stories | more news | top stories | most read | headlines
  you may | news
  हाल | ताज़ा | ताजा | नवीनतम | खबरें | ख़बरें | पोस्ट | संबंधित | ताज्या | تازہ | حالیہ | خبریں | مزید | متعلقہ
  récent | récents | récentes | dernières | derniers | actualités | neueste | neuste | aktuelle | aktuell | letzte
  meistgelesen | beiträge
  recientes | reciente | últimas | últimos | entradas | noticias | recentes | recente | notícias | mais lidas | recenti
  ultime | ultimi | notizie
  أحدث | آخر | الأخبار | المقالات | أخبار | آخرین | تازه | সাম্প্রতিক | সর্বশেষ | சமீபத்திய | அண்மை | తాజా | ಇತ್ತೀಚಿನ
  സമീപകാല | તાજા | ਤਾਜ਼ਾ
  последние | свежие | новости | недавние | останні | новини | 最近 | 最新 | 新着 | 記事一覧 | 近期 | 热门 | 熱門 | 추천 | 최근 | 최신
  son | haberler | terbaru | terkini | berita | mới nhất | gần đây | ล่าสุด | recente | laatste | nieuws | najnowsze
  ostatnie | senaste | siste | seneste
`);

/** What stands before the name of who wrote, with or without a colon. */
const byline = words(`
  by | written by | words by | reported by | reporting by | story by | par | de la rédaction de | von | por | di
  oleh | door | av | af | از | بقلم | كتب | كتبت | yazan
`);

/** The same, with a colon only. */
const bylineColon = words(`
  author | text | report | reporter | लेखक | लेखिका | रिपोर्ट | रिपोर्टर | تحریر | رپورٹ | رپورٹر | نویسنده
  autor | autora | auteur | autore | автор | текст | লিখেছেন | প্রতিবেদক | 文 | 取材 | 作者 | 記者 | 记者 | 글 | tekst | συντάκτης
  מאת
`);

/** The names of the page that holds all others, at the head of a trail of sections. */
const home = words(`
  home | home page | होम | ہوم | accueil | startseite | inicio | início | الرئيسية | ホーム | トップ | 首页 | 首頁
  главная | anasayfa | beranda | hjem | hem | strona główna
`);

/** Lines of the page around a story, alone or before a colon. */
const furniture = words(`
  advertisement | share | share this | tags | tag | topics | comments | leave a comment | leave a reply | subscribe
  source | photo | image | credit | edited by | published | updated | last updated | print | menu | skip to content
  विज्ञापन | शेयर करें | टैग | اشتہار | شیئر کریں | publicité | partager | anzeige | werbung | teilen | publicidad
  compartir | publicidade | compartilhar | pubblicità | condividi | إعلان | شارك | реклама | 広告 | 广告 | quelle | fuente
`);

/** How such lines begin. */
const furnitureBeginnings = words(`
  with inputs from | follow us | all rights reserved | copyright | sign up | share this | click here
`);

const fold = (text: string) => collapseWhitespace(foldForSearch(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));
const folded = (phrases: readonly string[]): ReadonlySet<string> => new Set(phrases.map(fold));
const alsoReadWords = folded(alsoRead);
const listTitleWords = folded(listTitle);
const bylineWords = folded(byline);
const bylineColonWords = folded([...byline, ...bylineColon]);
const homeWords = folded(home);
const furnitureWords = folded(furniture);
const furnitureStarts = furnitureBeginnings.map(fold);

/** Whether words before a colon say that another story is named after it. */
export function isAlsoReadLead(words: string): boolean {
  return alsoReadWords.has(fold(words));
}

/** Whether a short line has one of the words by which lists of stories are called. */
export function isListTitle(line: string): boolean {
  const words = fold(line);
  const spaced = ` ${words} `;
  return [...listTitleWords].some(
    (word) => spaced.includes(` ${word} `) || (unspaced.test(word) && words.includes(word)),
  );
}

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether words are the name of the page that holds all others. */
export function isHome(words: string): boolean {
  return homeWords.has(fold(words));
}

/** Whether a line belongs to the page around a story: `Share`, `Tags: …`, `© …`. */
export function isFurniture(line: string): boolean {
  const words = fold(line);
  const lead = /^([^:：|]{1,30})[:：|]/u.exec(line)?.[1] ?? line;
  return (
    /^[©®]/u.test(line) || furnitureWords.has(fold(lead)) || furnitureStarts.some((start) => words.startsWith(start))
  );
}

/** The name after words such as "By" or "Text:"; null where there are none. */
export function afterBylineLead(line: string): string | null {
  const [, lead = '', named = ''] = /^([^:：/／|]{1,30}?)\s*[:：/／|]\s*(.+)$/u.exec(line) ?? [];
  if (named && bylineColonWords.has(fold(lead))) return named;
  const words = line.split(' ');
  const count = [4, 3, 2, 1].find(
    (length) => words.length > length && bylineWords.has(fold(words.slice(0, length).join(' '))),
  );
  return count === undefined ? null : words.slice(count).join(' ');
}

/** Phrases parted by bars and lines. */
function words(list: string): readonly string[] {
  return list
    .split(/[|\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}
