import { useState } from 'react';
import type { Scenario } from '../../../../core/scenario/v1/scenario.ts';
import type { SessionView } from '../../../../core/session/types.ts';
import type { Person } from '../person.ts';
import type { SessionResult } from '../use-result.ts';
import type { Stopwatch } from '../use-stopwatch.ts';
import { Coach } from './coach.tsx';
import { ContactTimer } from './contact-timer.tsx';
import { EndButton } from './end-button.tsx';
import { EndCard } from './end-card.tsx';
import { Log } from './log.tsx';
import { PausedCard } from './paused-card.tsx';
import { ReplyBox } from './reply-box.tsx';
import { TalkHeader } from './talk-header.tsx';

interface TalkPanelProps {
  readonly person: Person;
  readonly view: SessionView;
  /** Empty where no hints are given. */
  readonly hints: Scenario['hints'];
  /** The customer has what they need. */
  readonly content: boolean;
  readonly stopwatch: Stopwatch;
  /** Null until the session is over and scored. */
  readonly result: SessionResult | null;
  readonly onSay: (text: string) => void;
  readonly onEnd: () => void;
}

/** Middle column: who it is, what was said, and the one thing to do next. */
export function TalkPanel(props: TalkPanelProps) {
  const { person, view, hints, content, stopwatch, result, onSay, onEnd } = props;
  // Kept here, so that a reply half written outlives a pause.
  const [text, setText] = useState('');
  const foot = () => {
    if (view.ended) return <EndCard person={person} view={view} ending={view.ended} result={result} />;
    if (stopwatch.paused) return <PausedCard onResume={stopwatch.resume} />;
    return (
      <>
        <ReplyBox name={person.name} text={text} onText={setText} onSay={onSay} />
        {hints.length > 0 && <Coach hints={hints} view={view} content={content} />}
      </>
    );
  };
  return (
    <>
      <TalkHeader person={person} view={view}>
        <ContactTimer since={0} stopwatch={stopwatch} />
        <EndButton onEnd={onEnd} />
      </TalkHeader>
      <Log person={person} view={view} />
      {foot()}
    </>
  );
}
