import type { Agenda, AgendaPart, AgendaScreen } from '@/course/schema/agenda';
import type { Messages } from '@/i18n/messages';
import { plannedParts } from '../engine/half-day';
import styles from './Paper.module.css';

type GuidePaperProps = {
  readonly agenda: Agenda;
  readonly titleOf: (scenario: string) => string;
  readonly advice: Messages['classroom']['console']['advice'];
  readonly messages: Messages['classPaper'];
};

/** The instructor's guide: how the room is set up, a flow card for each part, what comes after. */
export function GuidePaper({ agenda, titleOf, advice, messages }: GuidePaperProps) {
  const { guide } = messages;
  const parts = plannedParts(agenda, 'whole');
  return (
    <>
      <section className={styles.sheet}>
        <h1>
          {agenda.title}　{messages.sheets.guide.title}
        </h1>
        <h2>{guide.plan}</h2>
        <table>
          <thead>
            <tr>
              <th>{guide.time}</th>
              <th>{guide.part}</th>
              <th className={styles.figure}>{guide.minutes}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ part, startsAt, minutes }) => (
              <tr key={part.id}>
                <td>{clock(startsAt)}</td>
                <td>
                  {part.title}
                  {part.never && `（${guide.never}）`}
                </td>
                <td className={styles.figure}>{minutes}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <Listed title={guide.room} lines={agenda.room} />
        <Listed title={guide.preWork} lines={agenda.preWork} />
      </section>
      <section className={styles.sheet}>
        <Listed title={guide.manners} lines={agenda.manners} />
        <Listed title={guide.voting} lines={guide.votingSteps} />
        <ul>
          {(['agreed', 'split', 'few', 'tie'] as const).map((kind) => (
            <li key={kind}>{advice[kind]}</li>
          ))}
        </ul>
        <Listed title={guide.lineQuestions} lines={agenda.lineQuestions} />
        <h2>{guide.afterClass}</h2>
        <dl className={styles.days}>
          {agenda.afterClass.map(({ day, does }) => (
            <div key={day}>
              <dt>{guide.day(day)}</dt>
              <dd>{does.join(' ')}</dd>
            </div>
          ))}
        </dl>
      </section>
      {parts.map(({ part, startsAt }) => (
        <FlowCard
          key={part.id}
          part={part}
          startsAt={startsAt}
          titleOf={titleOf}
          messages={messages}
        />
      ))}
    </>
  );
}

type FlowCardProps = {
  readonly part: AgendaPart;
  readonly startsAt: number;
  readonly titleOf: (scenario: string) => string;
  readonly messages: Messages['classPaper'];
};

function FlowCard({ part, startsAt, titleOf, messages }: FlowCardProps) {
  const { guide } = messages;
  return (
    <section className={styles.card}>
      <h2>
        {clock(startsAt)}–{clock(startsAt + part.minutes)}　{part.title}
      </h2>
      <p className={styles.soft}>
        {part.never && `${guide.never}　`}
        {part.shortMinutes !== undefined && guide.short(part.shortMinutes)}
        {part.whenLate &&
          guide.whenLate(part.whenLate.order, part.whenLate.leaveOut, part.whenLate.saves)}
      </p>
      <h3>{guide.screens}</h3>
      <ol>
        {part.screens.map((screen, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the screens of a part never move
          <li key={index}>{screenWords(screen, titleOf, messages)}</li>
        ))}
      </ol>
      <Listed title={messages.guideWords.questions} lines={part.questions} />
      <Listed title={messages.guideWords.expect} lines={part.expect} />
      <Listed title={messages.guideWords.stuck} lines={part.stuck} />
      {part.steps.length > 0 && (
        <ol className={styles.steps}>
          {part.steps.map(({ from, to, does }) => (
            <li key={from}>
              {from}–{to}　{does}
            </li>
          ))}
        </ol>
      )}
      {part.rule !== undefined && (
        <p>
          <b>{guide.rule}</b>　{part.rule}
        </p>
      )}
    </section>
  );
}

function screenWords(
  screen: AgendaScreen,
  titleOf: (scenario: string) => string,
  { guide }: Messages['classPaper'],
): string {
  switch (screen.show) {
    case 'words':
    case 'break':
      return screen.title;
    case 'work':
      return guide.work(screen.title, screen.minutes);
    case 'slides':
      return guide.slides(
        screen.lesson.toUpperCase(),
        screen.slides?.map((title) => `“${title}”`).join('、') ?? guide.allSlides,
      );
    case 'item':
      return guide.item(screen.item.toUpperCase());
    case 'scene':
      return guide.scene(titleOf(screen.scenario), screen.node.toUpperCase());
    default:
      return screen satisfies never;
  }
}

type ListedProps = { readonly title: string; readonly lines: readonly string[] };

function Listed({ title, lines }: ListedProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** `1:06` of 66 minutes. */
function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}
