import {
  canChiOfYear,
  dayNumber,
  civilDay,
  lunarFromGregorian,
  parseIsoDay,
  formatDay,
} from '../../src/calendar/index.js';
import { normalize } from '../../src/normalize/index.js';
import { fillers, topics } from './topics.js';

/** What an article was made to say: the questions are asked of these facts, never of the text. */
export interface Facts {
  readonly topic: string;
  readonly district: string;
  readonly province: string;
  readonly people: readonly { readonly name: string; readonly role: string; readonly body: string }[];
  /** Every day that the text names, in one calendar or the other. */
  readonly days: readonly string[];
}

export interface GeneratedArticle {
  readonly id: string;
  readonly published: string;
  readonly text: string;
  readonly facts: Facts;
}

const districts: readonly (readonly [district: string, province: string])[] = [
  ['huyện Bắc Hà', 'Lào Cai'],
  ['huyện Ba Bể', 'Bắc Kạn'],
  ['huyện Ba Tơ', 'Quảng Ngãi'],
  ['huyện Chợ Mới', 'An Giang'],
  ['huyện Chợ Lách', 'Bến Tre'],
  ['huyện Đức Hòa', 'Long An'],
  ['huyện Đức Huệ', 'Long An'],
  ['huyện Đức Thọ', 'Hà Tĩnh'],
  ['huyện Hòa An', 'Cao Bằng'],
  ['huyện Hòa Vang', 'Đà Nẵng'],
  ['huyện Hòa Thành', 'Tây Ninh'],
  ['huyện Mộ Đức', 'Quảng Ngãi'],
  ['huyện Mỹ Đức', 'Hà Nội'],
  ['huyện Mỹ Lộc', 'Nam Định'],
  ['huyện Mai Châu', 'Hòa Bình'],
  ['huyện Mai Sơn', 'Sơn La'],
  ['huyện Phú Tân', 'An Giang'],
  ['huyện Tân Phú', 'Đồng Nai'],
  ['huyện Tân Phước', 'Tiền Giang'],
  ['huyện Tân Sơn', 'Phú Thọ'],
  ['huyện Thủy Nguyên', 'Hải Phòng'],
  ['huyện Thái Thụy', 'Thái Bình'],
  ['huyện Thoại Sơn', 'An Giang'],
  ['huyện Quỳ Châu', 'Nghệ An'],
  ['huyện Quỳnh Lưu', 'Nghệ An'],
  ['huyện Vị Thủy', 'Hậu Giang'],
  ['huyện Đăk Hà', 'Kon Tum'],
  ['huyện Đồng Xuân', 'Phú Yên'],
  ['huyện Đông Sơn', 'Thanh Hóa'],
  ['thị xã Hương Thủy', 'Thừa Thiên Huế'],
  ['thị xã Gò Công', 'Tiền Giang'],
  ['thành phố Lai Châu', 'Lai Châu'],
];

const surnames = 'Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Lò Nông'.split(' ');
const middles = ['Thị Thu', 'Thị Hồng', 'Văn', 'Đức', 'Quốc', 'Minh', 'Thị', 'Hữu', 'Ngọc', 'Xuân'];
/** Names that differ in their marks alone stand side by side. */
const givens = (
  'Hà Hạ Hạnh Hoa Hòa Hóa Thúy Thủy Thụy Phong Phương Phượng Dung Dũng Đức Hiếu Hiệu Lan Lân Loan Toản Toàn ' +
  'Sơn Sang Tuấn Tuân Tùng Vinh Vĩnh Yến'
).split(' ');

interface Office {
  readonly role: string;
  readonly short?: string;
  readonly body: (district: string, province: string) => string;
  readonly shortBody?: (district: string, province: string) => string;
}
const offices: readonly Office[] = [
  {
    role: 'Phó Chủ tịch',
    body: (district) => `Ủy ban nhân dân ${district}`,
    shortBody: (district) => `UBND ${district}`,
  },
  {
    role: 'Chủ tịch',
    body: (district) => `Ủy ban nhân dân ${district}`,
    shortBody: (district) => `UBND ${district}`,
  },
  {
    role: 'Chủ tịch',
    body: (district) => `Hội đồng nhân dân ${district}`,
    shortBody: (district) => `HĐND ${district}`,
  },
  { role: 'Bí thư', body: (district) => `Đoàn Thanh niên ${district}` },
  { role: 'Giám đốc', body: (_, province) => `Sở Y tế ${province}` },
  { role: 'Phó Giám đốc', body: (_, province) => `Sở Giáo dục và Đào tạo ${province}` },
  { role: 'Trưởng phòng', body: (district) => `Nông nghiệp ${district}` },
  { role: 'Trưởng Công an', body: (district) => district },
];

const months = ['Giêng', 'Hai', 'Ba', 'Tư', 'Năm', 'Sáu', 'Bảy', 'Tám', 'Chín', 'Mười', 'Một', 'Chạp'];

/** Mulberry32: small, and the same on every machine. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` articles, always the same ones. */
export function generateArticles(count: number, seed = 7): GeneratedArticle[] {
  const random = randomFrom(seed);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
  return Array.from({ length: count }, (_, index) => {
    const topic = topics[index % topics.length]!;
    const [district, province] = pick(districts);
    const published = dayAfter('2022-01-05', Math.floor(random() * 1_400));
    const day = dayAfter(published, -1 - Math.floor(random() * 3));
    const isShort = random() < 0.5;
    const people = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const office = pick(offices);
      const long = office.body(district, province);
      const printed = isShort ? (office.shortBody?.(district, province) ?? long) : long;
      return {
        name: `${pick(surnames)} ${pick(middles)} ${pick(givens)}`,
        role: office.role,
        body: long,
        printed,
      };
    });
    const fill = (sentence: string): string =>
      sentence.replace('{district}', district).replace('{percent}', percent(random));
    const earlier = dayAfter(day, -30 - Math.floor(random() * 300));
    const days = [day];
    const opening = `${pick(['Sáng', 'Chiều', 'Ngày', 'Tối'])} ${dayInText(day, published, random, pick)}, tại ${district}, tỉnh ${province}, ${people
      .map(({ name, role, printed }) => `${pick(['ông', 'bà', 'đồng chí'])} ${name}, ${role} ${printed}`)
      .join('; ')} đã dự buổi làm việc.`;
    const paragraphs = [
      fill(pick(topic.headlines)).replace(/^./u, (letter) => letter.toUpperCase()),
      opening,
      topic.sentences.map(fill).join(' '),
      `${pick(fillers)} ${pick(fillers)}`,
    ];
    if (random() < 0.5) {
      days.push(earlier);
      const [year, month, dayOfMonth] = earlier.split('-').map(Number);
      paragraphs.push(
        `Trước đó, ngày ${dayOfMonth}/${month}/${year}, địa phương đã họp triển khai kế hoạch. ${pick(fillers)}`,
      );
    }
    const speaker = people[0]!;
    paragraphs.push(`Ông ${speaker.name.split(' ').at(-1)} nói: "${pick(fillers)}"`);
    let text = paragraphs.join('\n\n');
    // A part of the papers writes hoà and thuỷ, a part sends letters and marks apart.
    if (random() < 0.25) text = normalize(text, { tones: 'new' }).text;
    if (random() < 0.1) text = text.normalize('NFD');
    return {
      id: `made-${String(index + 1).padStart(4, '0')}`,
      published,
      text,
      facts: {
        topic: topic.name,
        district,
        province,
        people: people.map(({ name, role, body }) => ({ name, role, body })),
        days,
      },
    };
  });
}

function dayAfter(day: string, days: number): string {
  return formatDay(civilDay(dayNumber(parseIsoDay(day)) + days));
}

/** The day in one of the ways of newspapers, with the lunar date or without. */
function dayInText(
  iso: string,
  published: string,
  random: () => number,
  pick: <Item>(items: readonly Item[]) => Item,
): string {
  const { year, month, day } = parseIsoDay(iso);
  const sameYear = published.startsWith(String(year));
  const forms = [`${day}/${month}/${year}`, `${day}-${month}-${year}`, `${day}.${month}.${year}`];
  const solar = pick(sameYear && random() < 0.3 ? [`${day}/${month}`, `${day}-${month}`] : forms);
  return random() < 0.4 ? `${solar} (tức ${lunarInText(iso)})` : solar;
}

/** `mùng 6 tháng Giêng năm Giáp Thìn` */
export function lunarInText(iso: string): string {
  const { year, month, day, leap } = lunarFromGregorian(parseIsoDay(iso));
  const name = day <= 10 ? `mùng ${day}` : String(day);
  return `${name} tháng ${months[month - 1]!}${leap ? ' nhuận' : ''} năm ${canChiOfYear(year)}`;
}

function percent(random: () => number): string {
  return `${1 + Math.floor(random() * 60)},${1 + Math.floor(random() * 9)}%`;
}
