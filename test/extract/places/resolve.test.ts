import type { PlaceValue } from '../../../src/document.js';
import { gazetteer } from '../../../src/default/names.js';
import { linkNames } from '../../../src/extract/link/index.js';
import { annotated } from '../link/annotated.js';

function places(text: string, published?: string): PlaceValue[] {
  const { layers, spans } = annotated(text);
  return linkNames(layers, spans, gazetteer(), published).entities.flatMap((entity) =>
    entity.type === 'place' ? [entity.value] : [],
  );
}

test('a district of before July 2025 has its province and what it became part of', () => {
  expect(places('⟦PLACE|Huyện Chợ Đồn⟧ ra quân.', '2024-02-16')).toEqual([
    {
      name: 'Huyện Chợ Đồn',
      kind: 'huyện',
      level: 'district',
      parent: 'tỉnh Bắc Kạn',
      successors: ['tỉnh Thái Nguyên'],
    },
  ]);
});

test('a commune is told from others of its name by the district behind it', () => {
  expect(places('Ở ⟦PLACE|xã Nam Cường⟧, ⟦PLACE|huyện Chợ Đồn⟧.', '2024-02-16')[0]).toEqual({
    name: 'xã Nam Cường',
    kind: 'xã',
    level: 'commune',
    parent: 'huyện Chợ Đồn, tỉnh Bắc Kạn',
    successors: ['xã Nam Cường, tỉnh Thái Nguyên'],
  });
});

test('after July 2025 the new unit comes first', () => {
  expect(places('⟦PLACE|Xã Chợ Đồn⟧ họp.', '2025-09-01')[0]).toEqual({
    name: 'Xã Chợ Đồn',
    kind: 'xã',
    level: 'commune',
    parent: 'tỉnh Thái Nguyên',
  });
});

test('a name that many communes share and nothing settles is only a commune', () => {
  const [place] = places('Ở ⟦PLACE|xã Tân Lập⟧.', '2024-02-16');
  expect(place).toMatchObject({ kind: 'xã', level: 'commune' });
  expect(place?.parent).toBeUndefined();
});

test('a kind word in capitals that belongs to the name of a unit is no kind', () => {
  expect(places('⟦PLACE|Chợ Đồn⟧ ra quân.', '2024-02-16')[0]).toMatchObject({
    kind: 'huyện',
    parent: 'tỉnh Bắc Kạn',
  });
  expect(places('Ra ⟦PLACE|chợ Đồn⟧.', '2024-02-16')[0]).toEqual({ name: 'chợ Đồn', kind: 'chợ' });
});

test('a street and a foreign place are no unit', () => {
  expect(places('Từ ⟦PLACE|đường Võ Văn Kiệt⟧ tới ⟦PLACE|Reykjavík⟧.')).toEqual([
    { name: 'đường Võ Văn Kiệt', kind: 'đường' },
    { name: 'Reykjavík' },
  ]);
});
