import { nameKey } from './names.ts';

/** What the beginning of a chat shows of the people in it. */
export interface ChatPeople {
  /** The chat's name where the file's name tells it, `''` elsewhere. */
  readonly title: string;
  /** Who writes, the most active first. */
  readonly senders: readonly string[];
}

export interface Ownership {
  /** Whose exports these are; undefined where that cannot be told. */
  readonly owner: string | undefined;
  /** Everybody who writes, the most active first. */
  readonly senders: readonly string[];
}

/**
 * Whose phone exported these chats: the one who writes in all of them and after whom none is named.
 * A chat of two carries the other one's name; a group its own, and tells nothing.
 */
export function findOwner(chats: readonly ChatPeople[]): Ownership {
  const senders = [...new Set(chats.flatMap((chat) => chat.senders))];
  const others = new Set(chats.map(({ title }) => nameKey(title)).filter((key) => key !== ''));
  const inAll = senders.filter(
    (sender) =>
      !others.has(nameKey(sender)) &&
      chats.every((chat) => chat.senders.some((one) => nameKey(one) === nameKey(sender))),
  );
  const named = chats.some((chat) =>
    chat.senders.some((one) => nameKey(one) === nameKey(chat.title)),
  );
  const settled = inAll.length === 1 && (named || chats.length > 1);
  return { owner: settled ? inAll[0] : undefined, senders };
}
