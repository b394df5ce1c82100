import { outline } from 'virtual:course/outline';
import { useParams } from 'react-router';
import { useJobAid } from '@/app/course-chunks';
import { NotFound } from '@/app/views/Problem';
import { addresses } from '@/course/addresses';
import { useFormats, useMessages } from '@/i18n/messages';
import { copyText } from '@/platform/clipboard';
import { commitmentsIn } from '@/scenario/engine/own-words';
import { useApp, useLearner, useOpenedRecord, useRecordOpened } from '@/store/app-store';
import { OWN_SHEET, sheetKey } from './engine/forms-fold';
import type { Values } from './engine/sheet';
import { rowTakenFrom } from './engine/take-over';
import type { CommitmentOffer } from './views/CommitmentOffers';
import { JobAidList } from './views/JobAidList';
import { JobAidPage } from './views/JobAidPage';

const emptySheet: Values = new Map();

const ofId = new Map(
  outline.modules.flatMap((module) => module.jobAids.map((jobAid) => [jobAid.id, jobAid] as const)),
);
const lessonTitles = new Map(
  outline.modules.flatMap((module) => module.lessons.map(({ id, title }) => [id, title] as const)),
);

/** `/job-aids/` lists them, `/job-aids/ja-01/` opens one. */
export function JobAidRoute() {
  const { id } = useParams();
  return id === undefined ? <ListPage /> : <SheetPage id={id} />;
}

function ListPage() {
  const messages = useMessages('jobAid');
  const forms = useLearner((learner) => learner.forms);
  const begun = new Set(
    [...ofId.keys()].filter((id) => (forms.sheets.get(sheetKey(id, OWN_SHEET))?.size ?? 0) > 0),
  );
  return (
    <>
      <title>{messages.shell.pageTitle(messages.jobAid.title, outline.title)}</title>
      <JobAidList
        groups={outline.modules.flatMap(({ title, jobAids }) =>
          jobAids.length > 0 ? [{ title, jobAids }] : [],
        )}
        begun={begun}
        books={[
          {
            to: addresses.caseFile(),
            title: messages.shell.caseFile,
            about: messages.jobAid.caseFile,
          },
          {
            to: addresses.glossary,
            title: messages.shell.glossary,
            about: messages.jobAid.glossary,
          },
          { to: addresses.laws, title: messages.shell.laws, about: messages.jobAid.laws },
        ]}
        messages={messages.jobAid}
      />
    </>
  );
}

function SheetPage({ id }: { readonly id: string }) {
  const messages = useMessages('jobAid');
  const { record } = useApp();
  const learningRecord = useOpenedRecord();
  const opened = useRecordOpened();
  const formats = useFormats();
  const aid = useJobAid(id);
  const values =
    useLearner((learner) => learner.forms.sheets.get(sheetKey(id, OWN_SHEET))) ?? emptySheet;
  const offers = useOffers(values);
  if (!aid) return <NotFound messages={messages.problem} />;

  return (
    <>
      <title>{messages.shell.pageTitle(aid.title, outline.title)}</title>
      <JobAidPage
        key={id}
        aid={aid}
        lessonTitle={lessonTitles.get(aid.lesson) ?? aid.lesson}
        values={values}
        offers={offers}
        disabled={!opened}
        messages={messages.jobAid}
        formats={formats}
        onFill={async (address, value) => {
          await record({ type: 'form-field-filled', form: id, sheet: OWN_SHEET, address, value });
        }}
        onTakeOver={async ({ facts }) => {
          await record(...facts);
        }}
        onClear={async () => {
          await (await learningRecord).purge({ at: 'sheet', form: id, sheet: OWN_SHEET });
        }}
        onCopy={copyText}
        onPrint={() => window.print()}
      />
    </>
  );
}

const scenarioTitles = new Map(
  outline.modules.flatMap(({ scenarios }) =>
    scenarios.map(({ id, title }) => [id, title] as const),
  ),
);

/** What the learner resolved after role-plays and is in no row of this sheet, latest first. */
function useOffers(values: Values): readonly CommitmentOffer[] {
  const words = useLearner((learner) => learner.words);
  const plays = useLearner((learner) => learner.plays);
  return commitmentsIn(words, plays)
    .filter(({ play }) => rowTakenFrom(values, play) === undefined)
    .map((commitment) => {
      const scenario = plays.byId.get(commitment.play)?.scenario ?? '';
      return { commitment, scenario: scenarioTitles.get(scenario) ?? scenario };
    })
    .toReversed();
}
