import { labelGrammar, type Grammar } from '../../tag/viterbi.js';

/**
 * The labels of the tagger. A title is its role and what follows inside it, so one row of labels holds titles
 * with the bodies and places in them: `Trưởng phòng` is a role, `Lao động … huyện Chợ Đồn` behind it the body in
 * the title. `begin` opens a span, `in` continues it.
 */
export const labelOf = {
  outside: 0,
  beginRole: 1,
  inRole: 2,
  beginRoleInTitle: 3,
  inRoleInTitle: 4,
  beginBodyInTitle: 5,
  inBodyInTitle: 6,
  beginPlaceInTitle: 7,
  inPlaceInTitle: 8,
  /** What belongs to a title, but is neither role, body nor place: `Giám đốc công ty`, `tại`, `của`. */
  restOfTitle: 9,
  beginPerson: 10,
  inPerson: 11,
  beginBody: 12,
  inBody: 13,
  beginPlace: 14,
  inPlace: 15,
} as const;

export const labelCount = 16;

const firstInTitle = labelOf.beginRole;
const lastInTitle = labelOf.restOfTitle;

export const nameGrammar: Grammar = labelGrammar(labelCount, (before, label) => {
  if (label === labelOf.outside || label === labelOf.beginRole) return true;
  if (label === labelOf.restOfTitle) return before >= firstInTitle && before <= lastInTitle;
  const begins = beginningOf(label);
  if (label !== begins) return before === begins || before === label;
  if (label <= lastInTitle) return before >= firstInTitle && before <= lastInTitle;
  return true;
});

/** The label that opens a span of this label. */
export function beginningOf(label: number): number {
  if (label === labelOf.outside || label === labelOf.restOfTitle) return label;
  return label < labelOf.restOfTitle ? label - 1 + (label % 2) : label - (label % 2);
}

/** Labels that say the same in and outside of a title share what is learned: the label outside stands for both. */
export function kinOf(label: number): number {
  switch (label) {
    case labelOf.beginRoleInTitle:
      return labelOf.beginRole;
    case labelOf.inRoleInTitle:
      return labelOf.inRole;
    case labelOf.beginBodyInTitle:
      return labelOf.beginBody;
    case labelOf.inBodyInTitle:
      return labelOf.inBody;
    case labelOf.beginPlaceInTitle:
      return labelOf.beginPlace;
    case labelOf.inPlaceInTitle:
      return labelOf.inPlace;
    default:
      return label;
  }
}

/** Labels of the places inside a body: outside, begin, in. */
export const innerLabelCount = 3;
export const innerGrammar: Grammar = labelGrammar(
  innerLabelCount,
  (before, label) => label !== 2 || before === 1 || before === 2,
);

/** A span found or annotated, as a range of tokens. */
export interface LabelledSpan {
  readonly type: 'person' | 'title' | 'organization' | 'place';
  readonly from: number;
  readonly to: number;
  /** Where the role of a title ends; it begins with the title. */
  readonly roleTo?: number;
}

/** The spans that a row of labels stands for, without places inside bodies. In order of start, longer ones first. */
export function spansOfLabels(labels: Uint8Array, from: number, to: number): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let i = from; i < to; i++) {
    const label = labels[i]!;
    if (label === labelOf.outside || label === labelOf.restOfTitle || beginningOf(label) !== label) continue;
    let end = i + 1;
    while (end < to && labels[end] !== label && beginningOf(labels[end]!) === label) end++;
    if (label === labelOf.beginRole || label === labelOf.beginRoleInTitle) {
      const roleTo = end;
      while (end < to && isInsideTitle(labels[end]!)) end++;
      spans.push({ type: 'title', from: i, to: end, roleTo });
    } else {
      const kin = kinOf(label);
      const type =
        kin === labelOf.beginPerson ? 'person' : kin === labelOf.beginBody ? 'organization' : 'place';
      spans.push({ type, from: i, to: end });
    }
  }
  return spans;
}

/** Whether the label continues the title that is open. */
function isInsideTitle(label: number): boolean {
  return label > labelOf.inRole && label <= lastInTitle;
}
