import { memo } from 'react';
import type { Contact, ContactView } from '../../../../../core/session/shift/index.ts';
import type { SessionView } from '../../../../../core/session/types.ts';
import { type Person, personOf } from '../../../desk/person.ts';
import { Log } from '../../../desk/talk/log.tsx';
import { PausedCard } from '../../../desk/talk/paused-card.tsx';
import { TalkHeader } from '../../../desk/talk/talk-header.tsx';
import type { Stopwatch } from '../../../desk/use-stopwatch.ts';
import type { ShiftResult } from '../use-shift-result.ts';
import type { Texts } from '../use-texts.ts';
import type { ShiftVerbs } from '../use-verbs.ts';
import { BreakCard } from './break-card.tsx';
import { ContactButtons } from './contact-buttons.tsx';
import { ContactOver } from './contact-over.tsx';
import { DoneCard } from './done-card.tsx';
import { QueuedCard } from './queued-card.tsx';
import { ReplyArea } from './reply-area.tsx';

/** What the middle column knows of the whole shift. */
export interface Around {
  readonly over: boolean;
  /** Null until everything is scored and kept. */
  readonly result: ShiftResult | null;
  readonly restingUntil: number | null;
  /** Who has waited longest among those in conversation, other than the one in front. */
  readonly next: ContactView | null;
  readonly onPick: (contact: number) => void;
}

interface ShiftTalkProps {
  readonly contact: ContactView;
  readonly session: NonNullable<Contact['session']>;
  readonly view: SessionView;
  readonly stopwatch: Stopwatch;
  readonly verbs: ShiftVerbs;
  readonly texts: Texts;
  readonly around: Around;
}

/** What was said; drawn anew only when something was. */
const Conversation = memo(function Conversation(props: { person: Person; view: SessionView }) {
  return <Log {...props} />;
});

function Foot({ contact, stopwatch, verbs, texts, around }: Omit<ShiftTalkProps, 'session' | 'view'>) {
  const { index, identity, standing } = contact;
  if (around.over) return <DoneCard result={around.result} />;
  if (stopwatch.paused) return <PausedCard onResume={stopwatch.resume} />;
  if (standing === 'ended' || standing === 'transferred')
    return <ContactOver contact={contact} next={around.next} onPick={around.onPick} />;
  if (around.restingUntil !== null)
    return <BreakCard until={around.restingUntil} stopwatch={stopwatch} onBack={verbs.back} />;
  if (standing === 'queued') return <QueuedCard name={identity.name} />;
  return (
    <ReplyArea
      name={identity.name}
      first={texts.get(index)}
      onText={(text) => texts.set(index, text)}
      onSay={(text) => verbs.say(index, text)}
    />
  );
}

/** Middle column: the customer in front, what was said, and the one thing to do next. */
export function ShiftTalk({ session, view, ...rest }: ShiftTalkProps) {
  const { contact, stopwatch, verbs, around } = rest;
  const person = personOf(session.customer);
  const usable = contact.standing === 'open' && around.restingUntil === null && !stopwatch.paused;
  return (
    <>
      <TalkHeader person={person} view={view}>
        {usable && <ContactButtons contact={contact} stopwatch={stopwatch} verbs={verbs} />}
      </TalkHeader>
      <Conversation key={contact.index} person={person} view={view} />
      <Foot key={`foot-${contact.index}`} {...rest} />
    </>
  );
}
