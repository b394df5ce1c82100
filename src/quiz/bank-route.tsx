import { outline } from 'virtual:course/outline';
import { Suspense, useState } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import { useBank } from '@/app/course-chunks';
import type { RecordFile } from '@/app/read-records';
import { NotFound } from '@/app/views/Problem';
import { authorAddresses } from '@/course/author-addresses';
import type { Bank } from '@/course/outline';
import { placeTitle } from '@/course/section-title';
import { useFormats, useMessages } from '@/i18n/messages';
import { useHydrated } from '@/ui/use-hydrated';
import { drawItems } from './engine/draw';
import { askedItem } from './engine/variants';
import { moduleOfQuiz } from './quiz-outline';
import { StatisticsScreen } from './statistics-screen';
import { BankItems } from './views/BankItems';
import { BankPage, type BankView } from './views/BankPage';
import { DrawnSet, type DrawnShow, greatestSeed } from './views/DrawnSet';

/** `/authors/banks/<id>/`: all items; with `?draw=7` a set to print, with `?stats=1` what records say of them. */
export function BankRoute() {
  const { id = '' } = useParams();
  const messages = useMessages('bank');
  const hydrated = useHydrated();
  const [query] = useSearchParams();
  // Kept here, so that one bank after the other can be looked at with the same files.
  const [files, setFiles] = useState<readonly RecordFile[]>([]);
  const [own, setOwn] = useState(true);
  const title = moduleOfQuiz(outline, id)?.quiz?.title;
  if (title === undefined) return <NotFound messages={messages.problem} />;

  const view: BankView = !hydrated
    ? 'items'
    : query.has('stats')
      ? 'stats'
      : query.has('draw')
        ? 'draw'
        : 'items';
  const headings = {
    items: messages.bank.title(title),
    draw: messages.bank.draw.title(title),
    stats: messages.bank.stats.title(title),
  };
  const waiting = <p role="status">{messages.bank.opening}</p>;
  return (
    <>
      <title>{messages.shell.pageTitle(headings[view], outline.title)}</title>
      <BankPage id={id} heading={headings[view]} view={view} messages={messages.bank}>
        {/* Authors have scripts: what is prerendered is the frame alone. */}
        {hydrated ? (
          <Suspense fallback={waiting}>
            <BankScreen
              key={`${id} ${view}`}
              id={id}
              view={view}
              records={{ files, own, onFiles: setFiles, onOwn: setOwn }}
            />
          </Suspense>
        ) : (
          waiting
        )}
      </BankPage>
    </>
  );
}

/** Records that are looked at, and never merged into the learner's own. */
export type PickedRecords = {
  readonly files: readonly RecordFile[];
  readonly own: boolean;
  readonly onFiles: (change: (files: readonly RecordFile[]) => readonly RecordFile[]) => void;
  readonly onOwn: (own: boolean) => void;
};

type BankScreenProps = {
  readonly id: string;
  readonly view: BankView;
  readonly records: PickedRecords;
};

function BankScreen({ id, view, records }: BankScreenProps) {
  const messages = useMessages('bank', 'paper');
  const formats = useFormats();
  const bank = useBank(id);
  if (!bank) return <NotFound messages={messages.problem} />;
  if (view === 'stats') return <StatisticsScreen bank={bank} records={records} />;
  if (view === 'draw') return <DrawnScreen bank={bank} />;
  return (
    <BankItems
      bank={bank}
      placeTitle={(ref) => placeTitle(outline, ref)}
      messages={messages}
      formats={formats}
      onPrint={() => window.print()}
    />
  );
}

const shows: readonly DrawnShow[] = ['questions', 'answers', 'key'];

/** Somebody who has never answered anything draws it, so that the seed alone decides. */
function DrawnScreen({ bank }: { readonly bank: Bank }) {
  const messages = useMessages('bank', 'paper');
  const formats = useFormats();
  const navigate = useNavigate();
  const [query] = useSearchParams();
  const wanted = Number(query.get('draw'));
  const seed = Number.isInteger(wanted) && wanted >= 0 && wanted <= greatestSeed ? wanted : 1;
  const show = shows.find((one) => one === query.get('show')) ?? 'questions';
  const drawn = drawItems({ bank, history: new Map(), seed, now: 0, scope: 'all' });
  return (
    <DrawnSet
      seed={seed}
      show={show}
      items={drawn.map((item) => askedItem(item, seed))}
      documents={bank.documents}
      version={outline.version}
      messages={messages}
      formats={formats}
      onPick={(picked, what) =>
        navigate(authorAddresses.drawnSet(bank.id, picked, what), {
          replace: true,
          preventScrollReset: true,
        })
      }
      onPrint={() => window.print()}
    />
  );
}
