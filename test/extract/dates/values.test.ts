import { extractDates, type DateValue } from '../../../src/dates.js';

function valueOf(text: string): DateValue | undefined {
  return extractDates(text, { published: '2024-02-16' })[0]?.value;
}

test('a day with a part of day', () => {
  expect(valueOf('Gặp mặt sáng 15/2/2024.')).toEqual({
    edtf: '2024-02-15',
    timex3: { type: 'DATE', value: '2024-02-15TMO' },
    from: '2024-02-15',
    to: '2024-02-15',
    part: 'MO',
    certain: ['year', 'month', 'day', 'part'],
  });
});

test('what was resolved is not certain', () => {
  expect(valueOf('Họp ngày 15/2.')?.certain).toEqual(['month', 'day']);
  expect(valueOf('Họp hôm qua.')?.certain).toEqual([]);
});

test('a clock time is a TIME with its minute as bounds', () => {
  expect(valueOf('Họp lúc 8h30 ngày 15/2/2024.')).toMatchObject({
    edtf: '2024-02-15T08:30',
    timex3: { type: 'TIME', value: '2024-02-15T08:30' },
    from: '2024-02-15T08:30',
    to: '2024-02-15T08:30',
  });
});

test('a lunar year is its stretch of days, with mod', () => {
  expect(valueOf('Khai trương đầu năm Giáp Thìn.')).toMatchObject({
    edtf: '2024-02-10/2025-01-28',
    mod: 'START',
    lunar: { text: '2024', year: 2024 },
    from: '2024-02-10',
    to: '2025-01-28',
  });
});

test('recurring dates have no bounds', () => {
  expect(valueOf('Họp thứ Hai hằng tuần.')).toEqual({
    edtf: 'XXXX-WXX-1',
    timex3: { type: 'SET', value: 'XXXX-WXX-1' },
    set: true,
    certain: ['weekday'],
  });
});

test.each([
  ['Làm từ ngày 15/2.', 'from'],
  ['Làm đến ngày 15/2.', 'until'],
  ['Làm trước ngày 15/2.', 'before'],
  ['Làm sau ngày 15/2.', 'after'],
  ['Làm vào ngày 15/2.', undefined],
])('the preposition of «%s» is the signal', (text, signal) => {
  expect(valueOf(text)?.signal).toBe(signal);
});

test('about is approximate', () => {
  expect(valueOf('Chùa dựng khoảng năm 1945.')).toMatchObject({ edtf: '1945~', mod: 'APPROX' });
});
