import { addresses } from '@/course/addresses';
import type { Messages } from '@/i18n/messages';
import { ButtonLink } from '@/ui/Button';
import { Notice } from '@/ui/Notice';
import type { Scenario } from '../engine/scenario';
import { playAddress } from './play-address';

/** Why two plays cannot be held side by side; `play` is the one to do something about first. */
export type Refusal =
  | { readonly why: 'broken' | 'missing' | 'missing-both' }
  | { readonly why: 'unended' | 'unjudged'; readonly play: string };

type CompareRefusedProps = {
  readonly scenario: Scenario;
  readonly refusal: Refusal;
  readonly messages: Messages['scenario'];
};

/** Says what is in the way of a comparison, and leads to what can be done about it. */
export function CompareRefused({ scenario, refusal, messages }: CompareRefusedProps) {
  const { compare } = messages;
  const { title, text } = compare.refusals[refusal.why];
  return (
    <>
      <h1 tabIndex={-1}>{compare.title}</h1>
      <Notice kind="watch" title={title} live>
        <p>{text}</p>
      </Notice>
      {'play' in refusal ? (
        <ButtonLink look="primary" to={playAddress(scenario.id, refusal.play)}>
          {refusal.why === 'unjudged' ? compare.judge : compare.goOn}
        </ButtonLink>
      ) : (
        <ButtonLink look="primary" to={addresses.scenario(scenario.id)}>
          {compare.back}
        </ButtonLink>
      )}
    </>
  );
}
