import { gazetteer } from '../../../src/default/names.js';
import { mendPeople } from '../../../src/extract/link/mend.js';
import { annotated } from './annotated.js';

// The marks are what recognition found, right or wrong.
test.each([
  ['the stop of the sentence goes', 'Họ gặp ⟦PERSON id=p1|Tuấn.⟧ Rồi về.', [['person', 'Tuấn']]],
  [
    'the stop of initials stays',
    'Họ gặp ⟦PERSON id=p1|N.V.A.⟧ và ⟦PERSON id=p2|Ph.⟧ hôm qua.',
    [
      ['person', 'N.V.A.'],
      ['person', 'Ph.'],
    ],
  ],
  ['a nickname is closed', 'Bắt ⟦PERSON id=p1|Đường "Nhuệ⟧" chiều qua.', [['person', 'Đường "Nhuệ"']]],
  [
    'a name in quotation marks stays inside them',
    'Ca khúc "⟦PERSON id=p1|Thị Mầu⟧" của anh.',
    [['person', 'Thị Mầu']],
  ],
  ['a Roman numeral is nobody', 'Đại hội khóa XII, ⟦PERSON id=p1|XIII⟧ bầu.', []],
  ['a name of capitals is somebody', 'Nghệ danh ⟦PERSON id=p1|MIU⟧ của cô.', [['person', 'MIU']]],
  ['an abbreviated district is a place', 'Ngụ ⟦PERSON id=p1|H.Vũ Thư⟧, Thái Bình.', [['place', 'H.Vũ Thư']]],
  [
    'behind the number of a house there is a street',
    'Anh ngụ 366 ⟦PERSON id=p1|Lê Quý Đôn⟧, họp tại số 2 ⟦PERSON id=p2|Nguyễn Du⟧.',
    [
      ['place', 'Lê Quý Đôn'],
      ['place', 'Nguyễn Du'],
    ],
  ],
  [
    'the number of a player makes no street',
    'Áo số 10 ⟦PERSON id=p1|Văn Sỹ⟧ ghi bàn.',
    [['person', 'Văn Sỹ']],
  ],
  ['initials before a name are no district', 'Em ⟦PERSON id=p1|H.Ngân⟧ kể.', [['person', 'H.Ngân']]],
])('%s', (_, text, expected) => {
  const { layers, spans } = annotated(text);
  const mended = mendPeople(layers.tokens, spans, gazetteer());
  expect(mended.map(({ type, start, end }) => [type, layers.source.slice(start, end)])).toEqual(expected);
});
