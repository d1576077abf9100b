import { linkNames } from '../../../src/extract/link/index.js';
import { annotated, noUnits } from './annotated.js';

function fullNames(text: string): (string | undefined)[] {
  const { layers, spans } = annotated(text);
  return linkNames(layers, spans, noUnits).entities.flatMap((entity) =>
    entity.type === 'organization' ? [entity.value.fullName] : [],
  );
}

test.each([
  ['a known abbreviation', '⟦ORG|UBND ⟦PLACE|huyện Chợ Đồn⟧⟧ họp.', ['Ủy ban nhân dân huyện Chợ Đồn']],
  [
    'a bare level takes the place named last',
    '⟦PLACE|Huyện Ba Vì⟧ và ⟦PLACE|huyện Chợ Đồn⟧ ký kết. ⟦ORG|UBND huyện⟧ họp.',
    ['Ủy ban nhân dân huyện Chợ Đồn'],
  ],
  ['a committee of the party', '⟦PLACE|Huyện Chợ Đồn⟧ ra quân. ⟦ORG|Huyện ủy⟧ họp.', ['Huyện ủy Chợ Đồn']],
  ['a name in full', '⟦ORG|Bệnh viện Bạch Mai⟧ đón.', [undefined]],
  ['a bare level without any place', '⟦ORG|UBND tỉnh⟧ họp.', ['Ủy ban nhân dân tỉnh']],
  [
    'an acronym that the text explains',
    '⟦ORG|Quỹ Bảo tồn Sếu⟧ (QBS) tài trợ. ⟦ORG|QBS⟧ trao quà.',
    [undefined, 'Quỹ Bảo tồn Sếu'],
  ],
])('%s', (_, text, expected) => {
  expect(fullNames(text)).toEqual(expected);
});

test.each([
  ['bodies of a kind', 'Theo ⟦ORG|công an⟧, các ⟦ORG|Đảng bộ xã⟧ đã họp.', []],
  ['a walk of life', 'Nền ⟦ORG|bóng đá ⟦PLACE|Việt Nam⟧⟧ và ⟦ORG|thể thao ⟦PLACE|Lào⟧⟧.', []],
  ['bodies of two levels', 'Chủ tịch ⟦ORG|UBND xã⟧, phường chịu trách nhiệm.', []],
  ['a level before a place', '⟦ORG|UBND tỉnh⟧, huyện ⟦PLACE|Chợ Đồn⟧ dự.', ['UBND tỉnh']],
  ['codes of stocks', '⟦ORG|VIB⟧, ⟦ORG|TPB⟧ và ⟦ORG|OCB⟧ giảm kịch sàn, ⟦ORG|VHM⟧ tăng 3,5%.', []],
  ['agencies in a list', 'Theo ⟦ORG|AFP⟧, ⟦ORG|BBC⟧ hôm qua.', ['AFP', 'BBC']],
  ['a company whose profit rises', 'Lãi của ⟦ORG|PNJ⟧ tăng mạnh.', ['PNJ']],
  ['a body with its place', '⟦ORG|Công an ⟦PLACE|Hà Nội⟧⟧ vào cuộc.', ['Công an Hà Nội']],
])('bodies and what is none: %s', (_, text, expected) => {
  const { layers, spans } = annotated(text);
  const found = linkNames(layers, spans, noUnits).entities.filter(({ type }) => type === 'organization');
  expect(found.map((entity) => entity.text)).toEqual(expected);
});
