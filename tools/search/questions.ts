import { readFileSync } from 'node:fs';
import { foldTerm } from '../../src/search/fold.js';
import { lunarInText, type GeneratedArticle } from './generate.js';

/** A query and the documents that answer it. */
export interface Question {
  readonly kind: string;
  readonly query: string;
  readonly answers: readonly string[];
}

/** The queries of `fixtures/search/queries.tsv`: asked of the annotated articles. */
export function readQuestions(): Question[] {
  const file = readFileSync(new URL('../../fixtures/search/queries.tsv', import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind, query, answers] = line.split('\t');
      return { kind: kind!, query: query!, answers: answers!.split(' ') };
    });
}

const each = 8;

/**
 * Queries about the generated articles, of every kind `each`. Their answers come from the facts that an article
 * was made from: typed without marks, a name asks for all names that differ in their marks alone.
 */
export function questionsAbout(articles: readonly GeneratedArticle[]): Question[] {
  const every = Math.floor(articles.length / each);
  const subjects = (offset: number): GeneratedArticle[] =>
    Array.from({ length: each }, (_, i) => articles[(i * every + offset * 37) % articles.length]!);
  const where = (is: (article: GeneratedArticle) => boolean): string[] =>
    articles.filter(is).map(({ id }) => id);
  const same = (a: string, b: string): boolean => fold(a) === fold(b);
  const of = (
    kind: string,
    offset: number,
    query: (article: GeneratedArticle) => string,
    answers: (article: GeneratedArticle) => (other: GeneratedArticle) => boolean,
  ): Question[] =>
    subjects(offset).map((article) => ({ kind, query: query(article), answers: where(answers(article)) }));

  const topicAndDistrict =
    ({ facts }: GeneratedArticle) =>
    (other: GeneratedArticle): boolean =>
      other.facts.topic === facts.topic && other.facts.district === facts.district;
  const hasPerson = (article: GeneratedArticle, equal: (a: string, b: string) => boolean) => {
    const wanted = article.facts.people[0]!.name;
    return (other: GeneratedArticle): boolean => other.facts.people.some(({ name }) => equal(name, wanted));
  };
  const hasOffice = (article: GeneratedArticle, equal: (a: string, b: string) => boolean) => {
    const { role, body } = article.facts.people[0]!;
    return (other: GeneratedArticle): boolean =>
      other.facts.people.some((person) => equal(person.role, role) && equal(person.body, body));
  };
  const onDay =
    (article: GeneratedArticle) =>
    (other: GeneratedArticle): boolean =>
      other.facts.topic === article.facts.topic && other.facts.days.includes(article.facts.days[0]!);

  return [
    ...of('marked', 1, ({ facts }) => `${facts.topic} ${facts.district}`, topicAndDistrict),
    ...of(
      'unmarked',
      2,
      ({ facts }) => fold(`${facts.topic} ${facts.district}`),
      (article) => (other) =>
        same(other.facts.topic, article.facts.topic) && same(other.facts.district, article.facts.district),
    ),
    ...of('tone', 3, ({ facts }) => newTones(`${facts.topic} ${facts.district}`), topicAndDistrict),
    ...of(
      'name',
      4,
      ({ facts }) => facts.people[0]!.name,
      (article) => hasPerson(article, (a, b) => a === b),
    ),
    ...of(
      'name',
      5,
      ({ facts }) => fold(facts.people[0]!.name),
      (article) => hasPerson(article, same),
    ),
    ...of(
      'abbreviation',
      6,
      ({ facts }) => `${abbreviated(facts.people[0]!.body)} ${facts.topic}`,
      (article) => (other) =>
        other.facts.topic === article.facts.topic &&
        other.facts.people.some(({ body }) => body === article.facts.people[0]!.body),
    ),
    ...of(
      'abbreviation',
      7,
      ({ facts }) => fold(`${facts.people[0]!.body} ${facts.topic}`),
      (article) => (other) =>
        same(other.facts.topic, article.facts.topic) &&
        other.facts.people.some(({ body }) => same(body, article.facts.people[0]!.body)),
    ),
    ...of(
      'phrase',
      8,
      ({ facts }) => `"${facts.people[0]!.role} ${abbreviated(facts.people[0]!.body)}" ${facts.topic}`,
      (article) => (other) =>
        other.facts.topic === article.facts.topic && hasOffice(article, (a, b) => a === b)(other),
    ),
    ...of('solar', 9, ({ facts }) => `${facts.topic} ngày ${slashed(facts.days[0]!)}`, onDay),
    ...of('lunar', 10, ({ facts }) => `${facts.topic} ${lunarInText(facts.days[0]!)}`, onDay),
    ...of('lunar', 11, ({ facts }) => fold(`${facts.topic} ${lunarInText(facts.days[0]!)}`), onDay),
    ...of(
      'spacing',
      12,
      ({ facts }) => glued(fold(facts.topic), fold(facts.district)),
      (article) => (other) =>
        same(other.facts.topic, article.facts.topic) && same(other.facts.district, article.facts.district),
    ),
  ];
}

function fold(text: string): string {
  return foldTerm(text.toLowerCase());
}

const newPlacement: readonly (readonly [string, string])[] = [
  ['òa', 'oà'],
  ['óa', 'oá'],
  ['ủy', 'uỷ'],
  ['úy', 'uý'],
  ['ụy', 'uỵ'],
];

/** hòa → hoà, thủy → thuỷ */
function newTones(text: string): string {
  return newPlacement.reduce((result, [old, other]) => result.replaceAll(old, other), text);
}

function abbreviated(body: string): string {
  return body
    .replace('Ủy ban nhân dân', 'UBND')
    .replace('Hội đồng nhân dân', 'HĐND')
    .replace('Giáo dục và Đào tạo', 'GD&ĐT');
}

function slashed(day: string): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${dayOfMonth}/${month}/${year}`;
}

/** `trong rung`, `huyen ba be` → `trongrung  huyen babe` */
function glued(topic: string, district: string): string {
  const [kind, ...name] = district.split(' ');
  return `${topic.replaceAll(' ', '')}  ${kind!} ${name.join('')}`;
}
