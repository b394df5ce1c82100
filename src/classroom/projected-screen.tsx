import { outline } from 'virtual:course/outline';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { newId } from '@/app/open-class-record';
import type { Agenda } from '@/course/schema/agenda';
import { useMessages } from '@/i18n/messages';
import { every } from '@/platform/every';
import { windowChannel } from '@/platform/window-channel';
import { useApp } from '@/store/app-store';
import { classChannel, courseVersion } from './class-names';
import { StageScreen } from './stage-screen';
import { createStage, type Stage } from './stage-slice';
import { useClassKeys } from './use-class-keys';
import { useClassSources } from './use-class-sources';
import { useNow } from './use-now';
import styles from './views/Stage.module.css';

type ProjectedScreenProps = { readonly classId: string; readonly agenda: Agenda };

/** The window that is projected. Its keys are the console's. */
export function ProjectedScreen({ classId, agenda }: ProjectedScreenProps) {
  const [stage, setStage] = useState<Stage | null>(null);
  const { clock } = useApp();

  useEffect(() => {
    const opened = createStage({
      classId,
      id: newId(),
      course: courseVersion(outline),
      channel: windowChannel(classChannel(classId)),
      clock,
      every,
      isHidden: () => document.visibilityState === 'hidden',
    });
    setStage(opened);
    return () => opened.close();
  }, [classId, clock]);

  return stage && <Followed stage={stage} agenda={agenda} />;
}

function Followed({ stage, agenda }: { readonly stage: Stage; readonly agenda: Agenda }) {
  const messages = useMessages('classroom').classroom.stage;
  const { class: state, link } = useStore(stage.store);
  const sources = useClassSources(agenda);
  const now = useNow();
  const root = useRef<HTMLDivElement>(null);
  useClassKeys((press) => {
    // The browser lets only the window itself go full screen.
    if (press.key.toLowerCase() !== 'f') stage.press(press);
    else if (document.fullscreenElement) document.exitFullscreen().catch(() => {});
    else root.current?.requestFullscreen().catch(() => {});
  });
  useRoomSizes();
  const notice =
    link === 'lost' ? messages.lost : link === 'other-version' ? messages.otherVersion : null;

  return (
    <div ref={root} data-rev={state?.rev}>
      {state ? (
        <Suspense fallback={null}>
          <StageScreen
            agenda={agenda}
            state={state}
            sources={sources}
            now={now}
            whole
            notice={notice}
          />
        </Suspense>
      ) : (
        <section className={`${styles.stage} ${styles.whole}`} aria-label={messages.title}>
          <div />
          <div className={`${styles.body} ${styles.middle}`}>
            <h1 className={styles.title}>
              {link === 'other-version' ? messages.otherVersion : messages.waiting}
            </h1>
            <p className={styles.story}>{messages.waitingText}</p>
          </div>
        </section>
      )}
    </div>
  );
}

/** What is drawn in rem (diagrams, papers) is scaled to the window, too: 1 rem is the least type of the room. */
function useRoomSizes(): void {
  useEffect(() => {
    const { style } = document.documentElement;
    const scale = () => {
      const unit = Math.min(window.innerWidth / 1920, window.innerHeight / 1080);
      style.fontSize = `${40 * unit}px`;
    };
    scale();
    window.addEventListener('resize', scale);
    return () => {
      window.removeEventListener('resize', scale);
      style.removeProperty('font-size');
    };
  }, []);
}
