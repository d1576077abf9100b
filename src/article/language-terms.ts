/**
 * Words that look like Vietnamese syllables without marks and are frequent in other languages: they say little.
 * Lower case, without marks.
 */
export const sharedWords =
  // English
  (
    'a am an as at be by can come con dance den do for from go got had has hat he her him his home hot how i in is it ' +
    'lane long man me men mom my new no not now of off on one or out pan ran run sang see she sin so son song sun tan ' +
    'ten than that the them then there they thin this tin to too tong top un up us van we win you ' +
    // French, Italian, Spanish, Portuguese
    'ai au ben bon che chi con da de del den des di dia dos du e em en et gai han hai il in la le les lo loin lui ma mai mal me mi ' +
    'moi mon na ne ni non nos o om pan par pas per pen pra que qua qui sa sai se sem sen si sin so son su sua te ti tin toi ton tu un va van ' +
    // German, Dutch, Scandinavian
    'am an bin da dag das den dich dir du ein er es hat hei hem hen het ich ik im ins kan man mal mein met mit nach nun oma op ' +
    'sich sin te tot um und uns van ' +
    // Indonesian, Malay, Tagalog, Hawaiian, Swahili, Hmong
    'ada ang anh api ay ba bin dan dari di hai hari ini itu ka kami kan ke kita ko lah lain lang mau mo na ng nang o pa pan po pun sa ' +
    'saya sing si ta tao tan tau teb tin tua ya yang ua ' +
    // Chinese and Japanese in Latin letters, Korean names
    'ai an ban bao bei bin da dan de dong gan gao guo hai han hao he hen hong hui ka kai kan kang ki ko lai lan lao li lin liu lu ma man mei men min mo na ni ' +
    'nin ping qi ren san sen shi shu song sun ta tai tan tao tian to wang wo ya yan yang yi yin you yu yuan zai zhang no wa ga kim lee min park'
  ).split(' ');

/** The same with marks: words of French, Italian, Spanish, Portuguese and Welsh that are spelled like Vietnamese ones. */
export const sharedMarkedWords = (
  'à á ã â é è ê í ì ó ò ô õ ú ù ý là lá lã mà má mã già gì dì lì sì sí mí tí tú cá cà dá há hà né né té sé pé fé ' +
  'só nó vó avó mês tê dê não mão pão são cão lãs dù sù sû où bê mô cô tô là hé dè dé thé nà'
).split(' ');

/** ISO 639-3, as franc names languages, to the shorter codes of BCP 47. */
export const shortCodes: Readonly<Record<string, string>> = {
  arb: 'ar',
  ben: 'bn',
  bul: 'bg',
  cat: 'ca',
  ces: 'cs',
  cmn: 'zh',
  dan: 'da',
  deu: 'de',
  ell: 'el',
  eng: 'en',
  fin: 'fi',
  fra: 'fr',
  heb: 'he',
  hin: 'hi',
  hrv: 'hr',
  hun: 'hu',
  ind: 'id',
  ita: 'it',
  jpn: 'ja',
  khm: 'km',
  kor: 'ko',
  lao: 'lo',
  mya: 'my',
  nld: 'nl',
  nob: 'nb',
  pes: 'fa',
  pol: 'pl',
  por: 'pt',
  ron: 'ro',
  rus: 'ru',
  slk: 'sk',
  spa: 'es',
  srp: 'sr',
  swe: 'sv',
  swh: 'sw',
  tgl: 'tl',
  tha: 'th',
  tur: 'tr',
  ukr: 'uk',
  vie: 'vi',
  zlm: 'ms',
};
