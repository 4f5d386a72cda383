import { sql } from 'kysely';
import { beginsCoordination, type CountRequest, countCoordinations } from './counting.ts';
import { type Filter, filtered } from './entries.ts';
import type { Entry } from './entry.ts';
import { toEntry } from './rows.ts';
import type { Db } from './store.ts';

const HOUR = 3_600_000;

/** *Idealnya 1×24 jam*: after so long an answer is late. */
const ANSWER_HOURS = 24;

/** A list beyond this is no help to anybody; `total` says how many there are. */
const MOST_SHOWN = 500;

export interface Overview {
  readonly count: number;
  /** Waiting for more than 1×24 hours, the oldest first. */
  readonly awaiting: readonly Entry[];
  readonly awaitingTotal: number;
  /** Not closed and due, the most urgent first. */
  readonly due: readonly Entry[];
}

export interface OverviewRequest extends CountRequest {
  readonly now: number;
  /** `YYYY-MM-DD`: the last day that is worth mentioning. */
  readonly dueUntil: string;
}

/**
 * A reminder waits together with the message that began the coordination, which therefore stands for
 * both; an answer to either of them within the day settles it.
 */
function waitingFilter(silenceHours: number) {
  return sql<boolean>`(e.direction = 'in' or (${beginsCoordination(silenceHours)}))
    and not exists (
      select 1 from logbook_contacts mine
      join logbook_contacts other on other.person_key = mine.person_key
        and other.party_key = mine.party_key
        and other.at > mine.at and other.at < mine.at + ${ANSWER_HOURS * HOUR}
      join logbook_entries later on later.id = other.entry_id and later.status <> 'awaiting'
      where mine.entry_id = e.id and mine.party_key <> ''
    )`;
}

function waitingQuery(db: Db, request: OverviewRequest) {
  const filter: Filter = {
    people: request.people,
    statuses: ['awaiting'],
    range: [0, request.now - ANSWER_HOURS * HOUR],
  };
  return filtered(db.selectFrom('logbook_entries as e'), filter).where(
    waitingFilter(request.silenceHours),
  );
}

async function dueEntries(db: Db, request: OverviewRequest): Promise<readonly Entry[]> {
  const rows = await filtered(db.selectFrom('logbook_entries as e'), {
    people: request.people,
    statuses: ['awaiting', 'answered'],
  })
    .selectAll('e')
    .where('e.due_on', 'is not', null)
    .where('e.due_on', '<=', request.dueUntil)
    .orderBy('e.due_on')
    .orderBy('e.id')
    .limit(MOST_SHOWN)
    .execute();
  return rows.map(toEntry);
}

/** How the month stands: the count, who has not answered, what has come due. */
export async function overview(db: Db, request: OverviewRequest): Promise<Overview> {
  const waiting = waitingQuery(db, request);
  const rows = await waiting
    .selectAll('e')
    .orderBy('e.sent_at')
    .orderBy('e.id')
    .limit(MOST_SHOWN)
    .execute();
  const total =
    rows.length < MOST_SHOWN
      ? rows.length
      : await waiting.select((eb) => eb.fn.countAll<number>().as('n')).executeTakeFirstOrThrow();
  return {
    count: await countCoordinations(db, request),
    awaiting: rows.map(toEntry),
    awaitingTotal: typeof total === 'number' ? total : Number(total.n),
    due: await dueEntries(db, request),
  };
}

/** One person's month, for whoever looks after several. */
export interface PersonCount {
  readonly person: string;
  readonly count: number;
  readonly entries: number;
  readonly awaiting: number;
}

/** Everybody's month, the busiest first. */
export async function countsByPerson(
  db: Db,
  request: Omit<CountRequest, 'people'>,
): Promise<readonly PersonCount[]> {
  const begins = sql<number>`case when ${beginsCoordination(request.silenceHours)} then 1 else 0 end`;
  const rows = await filtered(db.selectFrom('logbook_entries as e'), { range: request.range })
    .select((eb) => [
      eb.fn.max('e.person').as('person'),
      eb.fn.sum<number>(begins).as('count'),
      eb.fn.countAll<number>().as('entries'),
      eb.fn.sum<number>(sql`case when e.status = 'awaiting' then 1 else 0 end`).as('awaiting'),
    ])
    .groupBy('e.person_key')
    .orderBy('count', 'desc')
    .orderBy('person')
    .execute();
  return rows.map(({ person, ...numbers }) => ({
    person,
    count: Number(numbers.count),
    entries: Number(numbers.entries),
    awaiting: Number(numbers.awaiting),
  }));
}

/** What statistics need of an entry. */
export interface Sample {
  readonly sentAt: number;
  readonly begins: boolean;
  readonly mine: boolean;
  readonly urgent: boolean;
  readonly status: string;
  readonly score: number | null;
  readonly answeredAt: number | null;
}

/** All entries of some time, as few bytes as possible. */
export async function samples(
  db: Db,
  filter: Filter,
  silenceHours: number,
): Promise<readonly Sample[]> {
  const begins = sql<number>`case when ${beginsCoordination(silenceHours)} then 1 else 0 end`;
  const rows = await filtered(db.selectFrom('logbook_entries as e'), filter)
    .select(['e.sent_at', 'e.direction', 'e.urgent', 'e.status', 'e.score', 'e.answered_at'])
    .select(begins.as('begins'))
    .orderBy('e.sent_at')
    .execute();
  return rows.map((row) => ({
    sentAt: row.sent_at,
    begins: row.begins === 1,
    mine: row.direction === 'out',
    urgent: row.urgent === 1,
    status: row.status,
    score: row.score,
    answeredAt: row.answered_at,
  }));
}
