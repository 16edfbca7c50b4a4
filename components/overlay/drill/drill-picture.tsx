/** A small drawing of what to look for, where the page does not show it. */
export function DrillPicture({ kind, text }: { kind: 'words' | 'metric'; text: string }) {
  return (
    <span className="dd-guide-picture" aria-hidden="true">
      <span className="dd-guide-picture-bar" />
      {kind === 'words' ? (
        <span className="dd-guide-picture-button">{text}</span>
      ) : (
        <span className="dd-guide-picture-number">
          <span>{text}</span>
          <span className="dd-guide-picture-digits" />
        </span>
      )}
    </span>
  );
}
