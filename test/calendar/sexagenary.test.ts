import { civilDay, dayNumber, parseIsoDay } from '../../src/calendar/civil.js';
import {
  BRANCHES,
  STEMS,
  branchOfHour,
  canChiName,
  canChiOfDay,
  canChiOfHour,
  canChiOfMonth,
  canChiOfYear,
  hoursOfBranch,
  pairOf,
  parseBranch,
  parseCanChi,
  parseStem,
  traditionalHour,
  yearOfBranch,
  yearOfCanChi,
} from '../../src/calendar/sexagenary.js';

test('sixty names are all different, and each is read back', () => {
  const names = Array.from({ length: 60 }, (_, index) => canChiName(index));
  expect(new Set(names).size).toBe(60);
  expect(names.map(parseCanChi)).toEqual(names.map((_, index) => index));
  expect(names[0]).toBe('Giáp Tý');
  expect(names[59]).toBe('Quý Hợi');
});

test('half of the pairs of a stem and a branch exist', () => {
  const pairs = STEMS.flatMap((_, stem) => BRANCHES.map((_, branch) => pairOf(stem, branch)));
  expect(pairs.filter((pair) => pair !== undefined)).toHaveLength(60);
  expect(parseCanChi('Giáp Sửu')).toBeUndefined();
});

test.each([
  [1789, 'Kỷ Dậu'],
  [1945, 'Ất Dậu'],
  [1954, 'Giáp Ngọ'],
  [1968, 'Mậu Thân'],
  [1984, 'Giáp Tý'],
  [2020, 'Canh Tý'],
  [2023, 'Quý Mão'],
  [2024, 'Giáp Thìn'],
  [2025, 'Ất Tỵ'],
  [2026, 'Bính Ngọ'],
  [4, 'Giáp Tý'],
  [-56, 'Giáp Tý'],
])('lunar year %i is %s', (year, name) => {
  expect(canChiOfYear(year)).toBe(name);
});

test('the first month of a year takes its stem from the year', () => {
  expect([2019, 2020, 2021, 2022, 2023].map((year) => canChiOfMonth(year, 1))).toEqual([
    'Bính Dần',
    'Mậu Dần',
    'Canh Dần',
    'Nhâm Dần',
    'Giáp Dần',
  ]);
  expect(canChiOfMonth(2024, 12)).toBe('Đinh Sửu');
});

test.each([
  ['1970-01-01', 'Tân Tỵ'],
  ['2000-01-01', 'Mậu Ngọ'],
  ['2024-02-10', 'Giáp Thìn'],
  ['1945-09-02', 'Giáp Tuất'],
])('%s is a day %s', (text, name) => {
  expect(canChiOfDay(parseIsoDay(text))).toBe(name);
});

test('the Tý hour of a Giáp day is Giáp Tý, and 23:00 belongs to the day that follows', () => {
  const day = parseIsoDay('2024-02-10');
  expect(canChiOfHour({ ...day, hour: 0 })).toBe('Giáp Tý');
  expect(canChiOfHour({ ...day, hour: 12 })).toBe('Canh Ngọ');
  expect(canChiOfHour({ ...day, hour: 22 })).toBe('Ất Hợi');
  expect(canChiOfHour({ ...day, hour: 23 })).toBe('Bính Tý');
});

test('each branch names two hours of the clock', () => {
  expect(BRANCHES.map((_, branch) => hoursOfBranch(branch).from)).toEqual([
    23, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21,
  ]);
  for (let hour = 0; hour < 24; hour += 1) {
    const { from, to } = hoursOfBranch(branchOfHour(hour));
    expect(hour === from || hour === (from + 1) % 24).toBe(true);
    expect(to).toBe((from + 2) % 24);
  }
  expect(traditionalHour(parseIsoDay('2024-02-09'), 0)).toEqual({
    from: { year: 2024, month: 2, day: 9, hour: 23, minute: 0 },
    to: { year: 2024, month: 2, day: 10, hour: 1, minute: 0 },
  });
  expect(traditionalHour(parseIsoDay('2024-02-09'), 6).to).toEqual({
    year: 2024,
    month: 2,
    day: 9,
    hour: 13,
    minute: 0,
  });
  expect(() => branchOfHour(25)).toThrow(RangeError);
  expect(() => hoursOfBranch(12)).toThrow(RangeError);
});

test.each([
  ['giáp thìn', 40],
  ['GIÁP THÌN', 40],
  ['Kỉ Tị', 5],
  ['Kỷ Tỵ', 5],
  ['Quí Mẹo', 39],
  ['Quý Mão', 39],
  ['Giáp Tí', 0],
  ['Giáp  Tý', 0],
  ['Giáp Thìn'.normalize('NFD'), 40],
])('%s is read as %i', (text, index) => {
  expect(parseCanChi(text)).toBe(index);
});

test.each(['Giáp', 'Thìn Giáp', 'Giáp Thìn Tý', 'Giap Thin', '', 'Giáp Tuyết', 'Giáp Tỵ'])(
  '"%s" is no name',
  (text) => {
    expect(parseCanChi(text)).toBeUndefined();
  },
);

test('Tý and Tỵ differ by their tone alone', () => {
  expect([parseBranch('Tý'), parseBranch('Tí'), parseBranch('Tỵ'), parseBranch('Tị')]).toEqual([0, 0, 5, 5]);
  expect(parseStem('qúy')).toBe(9);
});

test.each([
  ['Giáp Thìn', '2023-12-01', 'nearest', 2024],
  ['Giáp Thìn', '2023-12-01', 'past', 1964],
  ['Giáp Thìn', '2023-12-01', 'future', 2024],
  ['Giáp Thìn', '2024-02-09', 'past', 1964],
  ['Giáp Thìn', '2024-02-10', 'past', 2024],
  ['Giáp Thìn', '2025-01-28', 'future', 2024],
  ['Giáp Thìn', '2025-01-29', 'future', 2084],
  ['Mậu Thân', '2024-02-16', 'nearest', 2028],
  ['Mậu Thân', '2024-02-16', 'past', 1968],
  ['Giáp Tuất', '2024-02-16', 'nearest', 1994],
  ['Kỷ Dậu', '1750-05-01', 'nearest', 1729],
] as const)('năm %s on %s (%s) is %i', (name, day, prefer, year) => {
  expect(yearOfCanChi(parseCanChi(name) ?? -1, parseIsoDay(day), prefer)).toBe(year);
});

test('the preference by default is the nearest year', () => {
  expect(yearOfCanChi(40, parseIsoDay('2023-12-01'))).toBe(2024);
  expect(yearOfBranch(4, parseIsoDay('2023-12-01'))).toBe(2024);
  expect(yearOfBranch(4, parseIsoDay('2023-12-01'), 'past')).toBe(2012);
  expect(yearOfBranch(6, parseIsoDay('2024-02-16'))).toBe(2026);
});

test('days go through the sixty names one by one', () => {
  const first = dayNumber(parseIsoDay('2024-01-01'));
  const indexes = Array.from(
    { length: 61 },
    (_, offset) => parseCanChi(canChiOfDay(civilDay(first + offset))) ?? -1,
  );
  expect(indexes.slice(1)).toEqual(indexes.slice(0, -1).map((index) => (index + 1) % 60));
});
