import type { Messages } from '@/i18n/messages';
import { Portrait } from '@/ui/Portrait';
import { expressionOf, featuresOfPerson } from './people';

type PersonProps = {
  readonly speaker: string;
  readonly name: string;
  readonly mood?: string | undefined;
  readonly size?: string;
  readonly messages: Messages['scenario'];
};

/** Somebody of the cast, drawn in a mood. */
export function Person({ speaker, name, mood, size = '2.75rem', messages }: PersonProps) {
  return (
    <Portrait
      features={featuresOfPerson(speaker, name)}
      expression={expressionOf(mood)}
      label={messages.portrait(name, mood)}
      size={size}
    />
  );
}
