import { outline } from 'virtual:course/outline';
import { lazy, Suspense } from 'react';
import { useParams, useSearchParams } from 'react-router';
import { useScenarioMap } from '@/app/map-chunks';
import { useScenario } from '@/app/scenario-chunks';
import { useScenarioScript } from '@/app/script-chunks';
import { NotFound } from '@/app/views/Problem';
import { useFormats, useMessages } from '@/i18n/messages';
import { useHydrated } from '@/ui/use-hydrated';
import { walkedTogether } from './engine/map-roads';
import { scenarioOutline } from './scenario-outline';
import type { MapPlace } from './views/map-focus';
import { PreviewDetails } from './views/PreviewDetails';
import { PreviewPage } from './views/PreviewPage';
import { ScenarioMap } from './views/ScenarioMap';

const PreviewPlay = lazy(() =>
  import('./preview-play').then((play) => ({ default: play.PreviewPlay })),
);

const nobody = walkedTogether([]);

/** `/authors/scenarios/<id>/`, with `?at=d5` a scene picked, with `?play=1&steps=…` a play that is not recorded. */
export function PreviewRoute() {
  const { id = '' } = useParams();
  const messages = useMessages('authors');
  const hydrated = useHydrated();
  const [query] = useSearchParams();
  const listed = scenarioOutline(outline, id);
  if (!listed) return <NotFound messages={messages.problem} />;

  const { title } = listed;
  const waiting = <p role="status">{messages.authors.opening}</p>;
  return (
    <>
      <title>{messages.shell.pageTitle(messages.authors.pageTitle(title), outline.title)}</title>
      {hydrated && query.has('play') ? (
        <Suspense fallback={waiting}>
          <PreviewPlay key={id} id={id} />
        </Suspense>
      ) : (
        <PreviewPage id={id} title={title} messages={messages.authors}>
          {/* Authors have scripts: what is prerendered is the frame alone. */}
          {hydrated ? (
            <Suspense fallback={waiting}>
              <PreviewMap key={id} id={id} />
            </Suspense>
          ) : (
            waiting
          )}
        </PreviewPage>
      )}
    </>
  );
}

function PreviewMap({ id }: { readonly id: string }) {
  const messages = useMessages('authors', 'map', 'scenario');
  const formats = useFormats();
  const [query, setQuery] = useSearchParams();
  const scenario = useScenario(id);
  const map = useScenarioMap(id);
  const script = useScenarioScript(id);
  if (!scenario || !map || !script) return null;

  // In the address, so that it is still picked when the page has reloaded after an edit.
  const at = query.get('at') ?? scenario.start;
  const place: MapPlace = at.includes('.') ? { kind: 'edge', id: at } : { kind: 'node', id: at };
  return (
    <ScenarioMap
      scenario={scenario}
      map={map}
      sight={{ roads: 'all', rated: true, votes: true }}
      now={nobody}
      ever={nobody}
      at={place}
      messages={messages.map}
      rates={messages.scenario.rates}
      formats={formats}
      details={(picked) => (
        <PreviewDetails
          scenario={scenario}
          map={map}
          script={script}
          place={picked}
          messages={messages.authors}
          words={messages.scenario}
        />
      )}
      onPick={(picked) => setQuery({ at: picked.id }, { replace: true, preventScrollReset: true })}
      onPrint={() => window.print()}
    />
  );
}
