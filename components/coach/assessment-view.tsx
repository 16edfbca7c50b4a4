import { useState } from 'react';
import { pictureOf } from '../../lib/coaching/assessment';
import type { Assessment } from '../../lib/coaching/types';
import { Asking } from './casework/asking';
import { AssessmentStart } from './casework/assessment-start';
import { CaseworkFrame } from './casework/frame';
import { ResultPart } from './casework/result-part';
import { StrengthsPart } from './casework/strengths-part';
import { useCasework } from './casework/use-casework';
import type { CoachViewProps } from './views';

/** Which one is asked just now; it is in the records with its first answer. */
interface Asked {
  readonly id: string;
  readonly kind: Assessment['kind'];
}

/** The twelve small questions: begun, gone on with, asked again, and the picture of them. */
export function AssessmentView({ api, language }: CoachViewProps) {
  const handle = useCasework(api);
  const [asked, setAsked] = useState<Asked | null>(null);
  return (
    <CaseworkFrame handle={handle} language={language}>
      {(work) => {
        if (asked)
          return (
            <Asking
              key={asked.id}
              asked={asked}
              kept={work.assessments.find(({ id }) => id === asked.id) ?? null}
              handle={handle}
              language={language}
              onLeave={() => setAsked(null)}
            />
          );
        const picture = pictureOf(work.assessments);
        return (
          <>
            <AssessmentStart
              work={work}
              picture={picture}
              handle={handle}
              language={language}
              onAsk={(kind, id = crypto.randomUUID()) => setAsked({ id, kind })}
            />
            {picture.start || picture.now ? (
              <ResultPart picture={picture} language={language} />
            ) : null}
            <StrengthsPart api={api} language={language} />
          </>
        );
      }}
    </CaseworkFrame>
  );
}
