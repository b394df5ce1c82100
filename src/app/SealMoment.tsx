import { frame } from 'virtual:course';
import { Suspense, useEffect, useRef, useState } from 'react';
import { addresses } from '@/course/addresses';
import type { ModuleFrame } from '@/course/outline';
import { useMessages } from '@/i18n/messages';
import { moduleProgress } from '@/progress/mastery';
import { useApp, useLearner, useRecordOpened } from '@/store/app-store';
import { masteryInputs } from '@/store/mastery-inputs';
import { Button, ButtonLink } from '@/ui/Button';
import { Seal } from '@/ui/Seal';
import styles from './SealMoment.module.css';

/**
 * Presses a module's seal at the moment the module is complete, once: the record keeps that it was
 * pressed, and this shows it being pressed.
 */
export function SealMoment() {
  const { record } = useApp();
  const opened = useRecordOpened();
  const learner = useLearner((state) => state);
  const [pressed, setPressed] = useState<ModuleFrame | null>(null);

  const inputs = masteryInputs(frame, learner);
  const due = frame.modules.find(
    (module) =>
      module.seal && !learner.seals.has(module.id) && moduleProgress(module, inputs).complete,
  );

  useEffect(() => {
    if (!opened || !due) return;
    record({ type: 'seal-pressed', module: due.id });
    setPressed(due);
  }, [opened, due, record]);

  if (!pressed) return null;
  return (
    <Suspense fallback={null}>
      <Pressed pressed={pressed} onClose={() => setPressed(null)} />
    </Suspense>
  );
}

type PressedProps = { readonly pressed: ModuleFrame; readonly onClose: () => void };

function Pressed({ pressed, onClose }: PressedProps) {
  const messages = useMessages('sealMoment');
  const dialog = useRef<HTMLDialogElement>(null);

  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);

  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="seal-moment" onClose={onClose}>
      <Seal
        text={pressed.seal}
        size="2.4rem"
        pressed
        label={messages.sealMoment.pressed(pressed.title)}
      />
      <h2 id="seal-moment">{messages.sealMoment.title(pressed.title)}</h2>
      <p>{messages.sealMoment.text}</p>
      <div className={styles.actions}>
        <Button onClick={() => dialog.current?.close()}>{messages.sealMoment.close}</Button>
        <ButtonLink to={addresses.module(pressed.id)} onFollow={() => dialog.current?.close()}>
          {messages.sealMoment.look}
        </ButtonLink>
      </div>
    </dialog>
  );
}
