import type { RawForm } from '../../lib/forms/types';
import { written } from '../../lib/forms/written';
import { type Asking, formOf } from '../../lib/offers/asking';
import type { Paper } from '../../lib/offers/markdown';
import type { LookSetting } from '../../lib/offers/types';
import { ToldView } from './told-view';

/** The sheet as it is printed and written down: what was asked, answered and told. */
export const paperOf = (
  title: string,
  day: string,
  askings: readonly Asking[],
  raw: RawForm,
  setting: LookSetting,
): Paper => ({
  title,
  day,
  parts: askings.map((asking) => {
    const form = formOf(raw, asking.prefix);
    return {
      written: written(asking.fields, form, setting.language),
      told: asking.tell(form, setting),
    };
  }),
});

/** Only on paper: fields are no use there. */
export function PaperView({
  paper,
  language,
}: {
  readonly paper: Paper;
  readonly language: LookSetting['language'];
}) {
  return (
    <div className="offer-paper" aria-hidden="true">
      <h1>{paper.title}</h1>
      <p>{paper.day}</p>
      {paper.parts.map(({ written: lines, told }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no name but their place
        <div key={at}>
          {lines.map((one, line) =>
            one.kind === 'line' ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: two lines may have one label
              <p key={line}>
                <strong>{one.label}</strong> {one.text}
              </p>
            ) : (
              // biome-ignore lint/suspicious/noArrayIndexKey: as above
              <table key={line}>
                <caption>{one.label}</caption>
                <thead>
                  <tr>
                    {one.head.map((name, column) => (
                      // biome-ignore lint/suspicious/noArrayIndexKey: as above
                      <th key={column}>{name}</th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {one.rows.map((cells, row) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <tr key={row}>
                      {cells.map((text, column) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: as above
                        <td key={column}>{text}</td>
                      ))}
                    </tr>
                  ))}
                </tbody>
              </table>
            ),
          )}
          {told ? <ToldView told={told} of="sheet" language={language} /> : null}
        </div>
      ))}
    </div>
  );
}
