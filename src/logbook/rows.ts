import type { Insertable, Selectable, Updateable } from 'kysely';
import type { Direction, Entry, EntryChange, NewEntry, Status } from './entry.ts';
import { nameKey, partiesOf, partyKey } from './party.ts';
import { cleanLine, cleanText } from './privacy.ts';
import type { ContactTable, EntryTable } from './tables.ts';

export type EntryRow = Selectable<EntryTable>;

/** Long enough for any honest field; keeps one record from filling the book. */
const LONGEST_LINE = 1_000;
const LONGEST_TEXT = 70_000;
const MOST_LINKS = 50;

function line(text: string): string {
  return cleanLine(text.slice(0, LONGEST_LINE));
}

function paragraph(text: string | null): string | null {
  return text === null ? null : cleanText(text.slice(0, LONGEST_TEXT)) || null;
}

function linksOf(row: Pick<EntryRow, 'links'>): readonly string[] {
  const links: unknown = JSON.parse(row.links);
  return Array.isArray(links) ? links.map(String) : [];
}

/** A row as the rest of the program sees it. */
export function toEntry(row: EntryRow): Entry {
  return {
    id: row.id,
    uid: row.uid,
    person: row.person,
    direction: row.direction as Direction,
    sentAt: row.sent_at,
    recipient: row.recipient,
    agency: row.agency,
    topic: row.topic,
    links: linksOf(row),
    text: row.text,
    status: row.status as Status,
    outcome: row.outcome,
    agreement: row.agreement,
    nextStep: row.next_step,
    dueOn: row.due_on,
    answeredAt: row.answered_at,
    closedAt: row.closed_at,
    urgent: row.urgent === 1,
    score: row.score,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

/** Cleans and masks what is given; what is not given is left out. */
export function toColumns(change: EntryChange): Updateable<EntryTable> {
  const links = change.links
    ?.slice(0, MOST_LINKS)
    .map(line)
    .filter((link) => link !== '');
  const columns: Updateable<EntryTable> = {
    direction: change.direction,
    sent_at: change.sentAt,
    recipient: change.recipient === undefined ? undefined : line(change.recipient),
    agency: change.agency === undefined ? undefined : line(change.agency),
    topic: change.topic === undefined ? undefined : line(change.topic),
    links: links && JSON.stringify(links),
    text: change.text === undefined ? undefined : paragraph(change.text),
    status: change.status,
    outcome: change.outcome === undefined ? undefined : paragraph(change.outcome),
    agreement: change.agreement === undefined ? undefined : paragraph(change.agreement),
    next_step: change.nextStep === undefined ? undefined : paragraph(change.nextStep),
    due_on: change.dueOn,
    answered_at: change.answeredAt,
    closed_at: change.closedAt,
    urgent: change.urgent === undefined ? undefined : Number(change.urgent),
    score: change.score,
  };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined));
}

/** A new row. `now`: milliseconds. */
export function toRow(
  entry: NewEntry & { readonly uid: string },
  now: number,
): Insertable<EntryTable> {
  const person = line(entry.person);
  return {
    direction: 'out',
    recipient: '',
    agency: '',
    topic: '',
    links: '[]',
    status: 'awaiting',
    text: null,
    outcome: null,
    agreement: null,
    next_step: null,
    due_on: null,
    answered_at: null,
    closed_at: null,
    urgent: 0,
    score: null,
    ...toColumns(entry),
    sent_at: entry.sentAt,
    uid: entry.uid,
    person,
    person_key: nameKey(person),
    created_at: now,
    updated_at: now,
    removed_at: null,
  };
}

/** The moments of contact in an entry: what the silence before the next message is measured from. */
export function contactsOf(row: EntryRow): Insertable<ContactTable>[] {
  const names = partiesOf(row.recipient);
  const keys = new Set((names.length > 0 ? names : ['']).map(partyKey));
  return [...keys].flatMap((party_key) => {
    const contact = {
      entry_id: row.id,
      person_key: row.person_key,
      party_key,
      agency_key: nameKey(row.agency),
    };
    const sent = { ...contact, kind: row.direction, at: row.sent_at };
    if (row.answered_at === null) return [sent];
    return [sent, { ...contact, kind: 'answer', at: row.answered_at }];
  });
}
