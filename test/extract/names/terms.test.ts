import * as organizations from '../../../src/extract/names/terms/organizations.js';
import * as people from '../../../src/extract/names/terms/people.js';
import * as places from '../../../src/extract/names/terms/places.js';
import * as titles from '../../../src/extract/names/terms/titles.js';
import { normalize } from '../../../src/normalize/index.js';

const tables = { ...titles, ...people, ...organizations, ...places };

describe.each(Object.entries(tables))('the table %s', (_, table) => {
  const terms = table
    .split(/[,\n]/)
    .map((term) => term.trim())
    .filter((term) => term !== '');

  it('is lower case in the inner spelling', () => {
    expect(terms.filter((term) => term !== normalize(term).text.toLowerCase())).toEqual([]);
  });

  it('has every term once', () => {
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  });
});
