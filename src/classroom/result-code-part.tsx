import { useState } from 'react';
import { useMessages } from '@/i18n/messages';
import { copyText } from '@/platform/clipboard';
import { useOpenedRecord } from '@/store/app-store';
import { learnerOf } from './engine/pre-work';
import { writeResultCode } from './engine/result-code';
import { ResultCode } from './views/ResultCode';

/** On the learner's own page: results in one line, to paste into the chat of a class. */
export function ResultCodePart() {
  const messages = useMessages('classAfter').classAfter.code;
  const opening = useOpenedRecord();
  const [code, setCode] = useState<string | null>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <ResultCode
      code={code}
      copied={copied}
      messages={messages}
      onCopy={async (nickname) => {
        const events = (await opening).events();
        const written = writeResultCode(learnerOf(nickname, events));
        setCode(written);
        setCopied(await copyText(written));
      }}
    />
  );
}
