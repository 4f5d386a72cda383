import type { PartName, Piece } from './compose.ts';
import { fill, type Segment, type Slots, slotsOf } from './phrases.ts';

/** The parts of a message for an agency's template to place. */
export type OwnParts = Readonly<Record<PartName, readonly Piece[]>>;

/** What an agency writes in its templates for the parts. */
const PART_SLOTS: Readonly<Record<string, PartName>> = {
  salam: 'opening',
  identitas: 'identity',
  rincian: 'detail',
  kendala: 'problem',
  opsi: 'problem',
  tautan: 'links',
  kesediaan: 'request',
  penutup: 'thanks',
};

/** Every slot that a template may use. */
export const TEMPLATE_SLOTS: readonly string[] = [
  ...Object.keys(PART_SLOTS),
  'Bapak',
  'saya',
  'Saya',
  'topik',
  'nama',
  'jabatan',
  'tempat',
];

/** The slots of a template that nothing fills. */
export function unknownSlots(template: string): string[] {
  return slotsOf(template).filter((name) => !TEMPLATE_SLOTS.includes(name));
}

const GAPS: Readonly<Record<Piece['before'], string>> = {
  paragraph: '\n\n',
  line: '\n',
  space: ' ',
};

function joined(pieces: readonly Piece[]): Segment[] {
  return pieces.flatMap(({ segments, before }, i) =>
    i === 0 ? segments : [{ text: GAPS[before] }, ...segments],
  );
}

/** Inside a line only the words of the person count, not the sentence that leads to them. */
function given(pieces: readonly Piece[], answer: string): Segment[] {
  const own = pieces.flatMap(({ segments }) => segments.filter((s) => s.answer === answer));
  return own.map((segment) => ({ ...segment, text: segment.text.trim() }));
}

const INLINE: Readonly<Record<string, string>> = {
  rincian: 'detail',
  kendala: 'problem',
  opsi: 'options',
  tautan: 'links',
};

function lineSegments(line: string, parts: OwnParts, slots: Slots): Segment[] {
  const alone = /^\{([^{}]+)\}$/.exec(line.trim())?.[1];
  const part = alone === undefined ? undefined : PART_SLOTS[alone];
  if (part) return joined(parts[part]);
  const inline = Object.entries(INLINE).map(([slot, answer]) => {
    const [first, ...rest] = given(parts[PART_SLOTS[slot]!], answer);
    const text = [first, ...rest].map((segment) => segment?.text ?? '').join(' ');
    return [slot, first && { text, answer }] as const;
  });
  return fill(line, { ...slots, ...Object.fromEntries(inline) });
}

/** Which parts a template does not place itself. */
function lacks(template: string, slot: string): boolean {
  return !slotsOf(template).includes(slot);
}

/**
 * The message of an agency's template. A slot alone on its line becomes the whole part, inside a line
 * the answer's own words; a line whose slots are all empty is left out. Opening, introduction and
 * thanks are added where the template has no place for them.
 */
export function ownLayout(template: string, parts: OwnParts, slots: Slots): Piece[] {
  const pieces: Piece[] = [];
  if (lacks(template, 'salam')) pieces.push(...parts.opening);
  if (lacks(template, 'salam') && lacks(template, 'identitas')) pieces.push(...parts.identity);
  let before: Piece['before'] = 'paragraph';
  for (const line of template.replace(/\r\n?/g, '\n').trim().split('\n')) {
    if (line.trim() === '') {
      before = 'paragraph';
      continue;
    }
    const segments = lineSegments(line.trimEnd(), parts, slots);
    const empty =
      slotsOf(line).length > 0 && !segments.some(({ answer, text }) => answer || text.trim());
    if (!empty) pieces.push({ part: 'matter', segments, before });
    before = empty ? before : 'line';
  }
  if (lacks(template, 'tautan')) pieces.push(...parts.links);
  if (lacks(template, 'penutup') && !/terima kasih/i.test(template)) pieces.push(...parts.thanks);
  return [...pieces, ...parts.farewell];
}
