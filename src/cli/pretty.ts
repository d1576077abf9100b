import { lunarFromGregorian, parseIsoDay, weekday, canChiOfYear } from '../calendar/index.js';
import type { Article, DateValue, Entity, PercentageValue } from '../document.js';
import { openingCode, type Color, type Paint } from './colors.js';
import { cell, table } from './table.js';
import { weekdayNames } from './vietnamese.js';

/** An article to be read on a terminal: its text with the entities in colour, then what was found as tables. */
export function pretty(article: Article, paint: Paint): string {
  const sections = [
    colored(article, paint),
    section('Dates', dateRows(article), paint),
    section('People', personRows(article), paint),
    section('Percentages', percentageRows(article), paint),
    section('Organizations', nameRows(article, 'organization'), paint),
    section('Places', nameRows(article, 'place'), paint),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function section(heading: string, rows: readonly (readonly string[])[], paint: Paint): string {
  return rows.length === 0 ? '' : `${paint('heading', heading)}\n${table(rows).replace(/^/gm, '  ')}`;
}

const shown = new Set<Entity['type']>(['date', 'percentage', 'person', 'title', 'organization', 'place']);

/** The source with colours switched on and off at the borders of entities and residue; inner ones win. */
function colored(article: Article, paint: Paint): string {
  const { source } = article;
  if (paint('heading', '') === '') return source.trimEnd();
  const layers: { start: number; end: number; color: Color }[] = [
    ...article.parts
      .filter(({ kind }) => kind === 'residue')
      .map(({ start, end }) => ({ start, end, color: 'residue' as const })),
    ...article.entities
      .filter(({ type }) => shown.has(type))
      .map(({ start, end, type }) => ({ start, end, color: type })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const borders = [...new Set(layers.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  let text = '';
  let at = 0;
  let next = 0;
  let open: typeof layers = [];
  for (const border of borders) {
    text += source.slice(at, border);
    at = border;
    open = open.filter(({ end }) => end > border);
    while (next < layers.length && layers[next]!.start === border) open.push(layers[next++]!);
    text += `\u001b[0${open.map(({ color }) => `;${openingCode(color)}`).join('')}m`;
  }
  return (text + source.slice(at)).trimEnd();
}

function dateRows(article: Article): string[][] {
  return article.entities.flatMap((entity) =>
    entity.type === 'date'
      ? [
          [
            cell(entity.text),
            solar(entity.value),
            weekdayOf(entity.value),
            lunar(entity.value),
            notes(entity.value),
          ],
        ]
      : [],
  );
}

function solar(value: DateValue): string {
  return [value.edtf, value.part].filter(Boolean).join(' ');
}

/** The one day of a value that is a day, with or without a clock time. */
function dayOf(value: DateValue): ReturnType<typeof parseIsoDay> | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})/.exec(value.from ?? '');
  if (match === null || value.to?.startsWith(match[1]!) !== true) return undefined;
  return parseIsoDay(match[1]!);
}

function weekdayOf(value: DateValue): string {
  const day = dayOf(value);
  return day === undefined ? '' : weekdayNames[weekday(day) - 1]!;
}

/** `6 tháng Giêng Giáp Thìn`: of every day, whichever calendar it was printed in. */
function lunar(value: DateValue): string {
  const day = dayOf(value);
  if (day === undefined || day.year < 1800 || day.year > 2199)
    return value.lunar === undefined ? '' : `lunar ${value.lunar.text}`;
  const date = lunarFromGregorian(day);
  return `${date.day}/${date.month}${date.leap ? ' nhuận' : ''} ${canChiOfYear(date.year)}`;
}

function notes(value: DateValue): string {
  return [
    value.mod?.toLowerCase(),
    value.signal,
    value.set === true ? 'recurring' : undefined,
    value.sameAs === undefined ? undefined : 'same day in the other calendar',
    value.conflict === true ? 'CONFLICT with the calendar' : undefined,
  ]
    .filter(Boolean)
    .join(', ');
}

function personRows(article: Article): string[][] {
  return article.people.map(({ honorific, name, titles, mentions }) => [
    cell([honorific, name].filter(Boolean).join(' ')),
    titles
      .map(({ role, organization }) => cell([role, organization].filter(Boolean).join(' · '), 90))
      .join('; '),
    mentions.length > 1 ? `${mentions.length} mentions` : '',
  ]);
}

function percentageRows(article: Article): string[][] {
  return article.entities.flatMap((entity) =>
    entity.type === 'percentage'
      ? [[cell(entity.text), amount(entity.value), entity.value.direction ?? '']]
      : [],
  );
}

const signs = { gt: '> ', ge: '≥ ', lt: '< ', le: '≤ ', approx: '≈ ' };

function amount({ min, max, unit, comparator }: PercentageValue): string {
  const sign = comparator === undefined ? '' : signs[comparator];
  return `${sign}${min === max ? min : `${min} – ${max}`} ${unit === 'pp' ? 'points' : '%'}`;
}

function nameRows(article: Article, type: 'organization' | 'place'): string[][] {
  const counts = new Map<string, number>();
  for (const entity of article.entities) {
    if (entity.type !== type) continue;
    const name = cell(entity.value.name, 100);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => [name, count > 1 ? `${count} times` : '']);
}
