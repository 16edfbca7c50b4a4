import { overlayWords } from '../../lib/i18n/overlay.words';
import { speaker } from '../../lib/i18n/say';
import type { ViewState } from '../../lib/messaging/protocol';
import { IconButton } from '../ui/icon-button';
import { Icon } from '../ui/icons';
import { Root } from '../ui/root';

export interface NoticeLineProps {
  readonly text: string;
  readonly view: ViewState;
  readonly onClose: () => void;
}

/** One sentence at the edge of the page, such as 请刷新页面. */
export function NoticeLine({ text, view, onClose }: NoticeLineProps) {
  const t = speaker(overlayWords, view.language);
  return (
    <Root view={view} className="dd-notice-line">
      <Icon name="info" />
      <p role="status">{text}</p>
      <IconButton icon="close" size="small" label={t('close')} onClick={onClose} />
    </Root>
  );
}
