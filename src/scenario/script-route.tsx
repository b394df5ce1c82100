import { outline } from 'virtual:course/outline';
import { Suspense } from 'react';
import { useParams } from 'react-router';
import { useScenario } from '@/app/scenario-chunks';
import { useScenarioScript } from '@/app/script-chunks';
import { NotFound } from '@/app/views/Problem';
import { useMessages } from '@/i18n/messages';
import { useHydrated } from '@/ui/use-hydrated';
import { scenarioOutline } from './scenario-outline';
import { ScriptPage } from './views/ScriptPage';
import { ScriptText } from './views/ScriptText';

/** `/authors/scenarios/<id>/script/`: a role-play as people read it on paper. */
export function ScriptRoute() {
  const { id = '' } = useParams();
  const messages = useMessages('authors');
  const hydrated = useHydrated();
  const listed = scenarioOutline(outline, id);
  if (!listed) return <NotFound messages={messages.problem} />;

  const { title } = listed;
  const waiting = <p role="status">{messages.authors.opening}</p>;
  return (
    <>
      <title>{messages.shell.pageTitle(messages.authors.scriptTitle(title), outline.title)}</title>
      <ScriptPage id={id} title={title} messages={messages.authors} onPrint={() => window.print()}>
        {hydrated ? (
          <Suspense fallback={waiting}>
            <Script id={id} />
          </Suspense>
        ) : (
          waiting
        )}
      </ScriptPage>
    </>
  );
}

function Script({ id }: { readonly id: string }) {
  const messages = useMessages('authors', 'scenario');
  const scenario = useScenario(id);
  const script = useScenarioScript(id);
  if (!scenario || !script) return null;
  return (
    <ScriptText
      scenario={scenario}
      script={script}
      messages={messages.authors}
      words={messages.scenario}
    />
  );
}
