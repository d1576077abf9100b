import { extractDates, type ExtractDatesOptions } from '../../../src/dates.js';

const news: ExtractDatesOptions = { published: '2024-02-16' };

function edtfOf(text: string, context: ExtractDatesOptions = news): string[] {
  return extractDates(text, context).map(({ value }) => value.edtf);
}

describe('a day without a year', () => {
  test('is the last one in the past tense', () => {
    expect(edtfOf('Ông đã nhậm chức ngày 20/11.')).toEqual(['2023-11-20']);
  });
  test('is the next one where money is called back before it: `thu hồi` is no word of the past', () => {
    expect(edtfOf('Tỉnh yêu cầu thu hồi tiền chi sai trước ngày 20/10.')).toEqual(['2024-10-20']);
    expect(edtfOf('Tiền đã nộp trước ngày 20/10.')).toEqual(['2023-10-20']);
  });
  test('is the next one before a deadline', () => {
    expect(edtfOf('Các xã phải nộp báo cáo trước ngày 20/10.')).toEqual(['2024-10-20']);
  });
  test('is of the year that its sentence tells of', () => {
    expect(edtfOf('Năm 1972, ngày 18/12, máy bay ném bom thành phố.')).toEqual(['1972', '1972-12-18']);
  });
  test('is not of the year of a law that its sentence names, if it is still to come', () => {
    expect(edtfOf('Theo luật năm 2004, xã phải bầu lại trước ngày 30/4.')).toEqual(['2004', '2024-04-30']);
  });
  test('is of the year of the diary that it opens an entry of', () => {
    expect(edtfOf('“11/6/1972. Mưa.”\n“13/6. Đại về.”')).toEqual(['1972-06-11', '1972-06-13']);
    expect(edtfOf('“11/6/1972. Mưa.”\nNgày 13/6, bảo tàng đã mở cửa.')).toEqual(['1972-06-11', '2023-06-13']);
  });
  test('stays open without a day of publication', () => {
    expect(edtfOf('Họp ngày 15/2.', {})).toEqual(['XXXX-02-15']);
  });
  test('is the next one for those who prefer the future', () => {
    expect(edtfOf('Họp ngày 15/2.', { ...news, prefer: 'future' })).toEqual(['2025-02-15']);
  });
  test('is the nearest one for those who prefer that', () => {
    expect(edtfOf('Họp ngày 15/8.', { ...news, prefer: 'nearest' })).toEqual(['2024-08-15']);
  });
});

test('months of a plan go through the year in order', () => {
  expect(
    edtfOf('Trong tháng 6 tập huấn. Trong tháng 9 sẽ rà soát. Từ tháng 10 đến tháng 12, tổng hợp kết quả.'),
  ).toEqual(['2024-06', '2024-09', '2024-10/2024-12']);
});

test('a clock time is of the day that the text was speaking of', () => {
  expect(edtfOf('Chiều 12/2, đoàn đến xã. Lúc 19h, đoàn ra về.')).toEqual(['2024-02-12', '2024-02-12T19:00']);
});

test('hours count from a moment of publication', () => {
  expect(edtfOf('Tin phát 3 giờ trước.', { published: '2024-02-16T08:15' })).toEqual(['2024-02-16T05:15']);
});

test('a month that figures are compared with is the one before the month of the figures', () => {
  expect(edtfOf('Trong tháng 11, giá tăng 2% so với tháng trước.')).toEqual(['2023-11', '2023-10']);
});

test('the same stretch is that of the figures, in the other year', () => {
  expect(edtfOf('Từ 15/9/2022 đến 28/9/2022, giá giảm so với cùng kỳ năm trước.')).toEqual([
    '2022-09-15/2022-09-28',
    '2021-09-15/2021-09-28',
  ]);
});

test('all of a list take the month, year or recurrence of the last', () => {
  expect(edtfOf('Họp ngày 16 và 17/3/2023.')).toEqual(['2023-03-16', '2023-03-17']);
  expect(edtfOf('Mở cửa thứ ba và thứ sáu hằng tuần.')).toEqual(['XXXX-WXX-2', 'XXXX-WXX-5']);
  expect(edtfOf('Lỗ trong tháng 7 và tháng 8/2022.')).toEqual(['2022-07', '2022-08']);
});

test('a publication that is no day is refused', () => {
  expect(() => extractDates('hôm nay', { published: 'tomorrow' })).toThrow(RangeError);
});

test('`quý này` is the quarter that its paragraph has named', () => {
  expect(edtfOf('Báo cáo quý III/2023 cho thấy: quý này lượng khách tăng.')).toEqual(['2023-35', '2023-35']);
});

test('`tuần qua` on a Sunday is the week that ends', () => {
  expect(edtfOf('Tuần qua, giá dầu giảm.', { published: '2024-02-18' })).toEqual(['2024-02-12/2024-02-18']);
  expect(edtfOf('Tuần qua, giá dầu giảm.', { published: '2024-02-17' })).toEqual(['2024-02-05/2024-02-11']);
});

test('both ends of a range from the beginning of the year are months', () => {
  expect(edtfOf('Từ đầu năm đến hết quý III, hãng bán 100 xe.', { published: '2025-10-12' })).toEqual([
    '2025-01/2025-09',
  ]);
});

test('a calendar of feasts is of every year', () => {
  const calendar = [
    'Hội chùa Hương (6 tháng Giêng): đông khách nhất.',
    'Hội Gióng (6 - 8 tháng Giêng): ở Sóc Sơn.',
    'Hội Lim (13 tháng Giêng): có hát quan họ.',
    'Giỗ Tổ (mùng 10 tháng 3 âm lịch): ở Phú Thọ.',
  ].join('\n');
  const values = extractDates(calendar, news).map(({ value }) => value);
  expect(values.map(({ lunar }) => lunar?.text).slice(0, 3)).toEqual([
    'XXXX-01-06',
    'XXXX-01-06/XXXX-01-08',
    'XXXX-01-13',
  ]);
});

test('`năm sau` at the head of a sentence goes on from a year long past', () => {
  expect(edtfOf('Anh trồng thử hồi tháng 8/2010. Năm sau mấy cành ấy ra hoa.')).toEqual(['2010-08', '2011']);
  expect(edtfOf('Anh trồng thử hồi tháng 8/2010, dự kiến năm sau sẽ bán.')).toEqual(['2010-08', '2025']);
});

test('`một ngày trước` is the day before the one told of, `ba ngày trước` counts from publication', () => {
  expect(edtfOf('Sáng 12/2, đoàn tới nơi. Một ngày trước, xe trúng mìn.')).toEqual([
    '2024-02-12',
    '2024-02-11',
  ]);
  expect(edtfOf('Sáng 12/2, đoàn tới nơi. Họ lên đường ba ngày trước.')).toEqual([
    '2024-02-12',
    '2024-02-13',
  ]);
});

test('a match that is put off is still to come', () => {
  expect(edtfOf('Hai đội dời trận đấu sang thứ Tư.')).toEqual(['2024-02-21']);
  expect(edtfOf('Trường cho học sinh nghỉ đến thứ Tư.')).toEqual(['2024-02-21']);
});

test('a score before a day that is printed in another way is none', () => {
  expect(edtfOf('Đội nhà thắng trước đội khách 3-2, tối 8/2.')).toEqual(['2024-02-08']);
  expect(edtfOf('Buổi diễn chiều 8-2, 9-2 đều kín chỗ.')).toEqual(['2024-02-08', '2024-02-09']);
});

test('months alone are those of the year only where they have just ended', () => {
  const text = 'Báo cáo cho biết thu ngân sách 9 tháng tăng 5%.';
  expect(edtfOf(text, { published: '2024-10-05' })).toEqual(['2024-01/2024-09']);
  expect(edtfOf(text, { published: '2024-04-05' })).toEqual([]);
  expect(edtfOf(text, {})).toEqual([]);
});

test('`hôm ấy` is a day only near one that is named', () => {
  expect(edtfOf('Ông mất ngày 12/2. Hôm ấy trời mưa.')).toEqual(['2024-02-12', '2024-02-12']);
  expect(edtfOf('Ông mất ngày 12/2.\n\nBà kể.\n\nHôm ấy trời mưa.')).toEqual(['2024-02-12']);
});

test('a clock time at the head of a sentence goes on with the report, behind a year long past as well', () => {
  expect(
    edtfOf('Sáng 14/2, tòa mở phiên xử. Họ cưới nhau ngày 2/5/1990.\n\n11 giờ 15, tòa tuyên án.'),
  ).toEqual(['2024-02-14', '1990-05-02', '2024-02-14T11:15']);
  expect(edtfOf('Sáng 14/2, tòa mở phiên xử.\n\nTin cập nhật lúc 11h15.')).toEqual([
    '2024-02-14',
    '2024-02-14T11:15',
  ]);
});

test('the lines of a timetable are of the day of the line above', () => {
  expect(edtfOf('20h00 tối 18/2: chung kết\n17h30: tranh hạng ba')).toEqual([
    '2024-02-18T20:00',
    '2024-02-18T17:30',
  ]);
});

describe('an hour or weekday recurs', () => {
  test('where its sentence has said `mỗi ngày` or `mỗi tuần`', () => {
    expect(edtfOf('Mỗi ngày, đúng 5 giờ sáng, ông gánh nước.')).toEqual(['XXXX-XX-XXT05:00']);
    expect(edtfOf('Mỗi tuần các em học một tiết vào chiều thứ Tư.')).toEqual(['XXXX-WXX-3']);
    expect(edtfOf('Ông tập mỗi ngày. Đúng 5 giờ sáng, ông mất.')).toEqual(['2024-02-16T05:00']);
    expect(edtfOf('Mỗi ngày quán bán 50 suất, từ ngày 5/2 bán 80.')).toEqual(['2024-02-05']);
  });
  test('where doors are open from it to another', () => {
    expect(edtfOf('Mở cửa 7h30 - 17h.')).toEqual(['XXXX-XX-XXT07:30/XXXX-XX-XXT17:00']);
    expect(edtfOf('Mở cửa từ 9h đến 22h ngày 1/2.')).toEqual(['2024-02-01T09:00/2024-02-01T22:00']);
  });
  test('where something is at its best', () => {
    expect(edtfOf('Hoa nở rộ nhất là từ tháng 10 đến tháng 11.')).toEqual(['XXXX-10/XXXX-11']);
    expect(edtfOf('Bình minh đẹp nhất từ 5h10 đến 5h40.')).toEqual(['XXXX-XX-XXT05:10/XXXX-XX-XXT05:40']);
    expect(edtfOf('Khách đã đến đông nhất từ tháng 10 đến tháng 11.')).toEqual(['2023-10/2023-11']);
  });
});
