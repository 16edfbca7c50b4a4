import { useCallback, useEffect, useState } from 'react';
import type { Language } from '../../lib/shared/text';

export interface Speech {
  /** A voice of this device speaks the language; without one nothing may be offered. */
  readonly available: boolean;
  readonly speaking: boolean;
  /** Starts reading, or stops when something is being read. */
  readonly toggle: (text: string) => void;
  readonly stop: () => void;
}

/** Slower than the voice's own pace: people read along. */
const RATE = 0.8;

function synthesiser(): SpeechSynthesis | null {
  return typeof speechSynthesis === 'undefined' ? null : speechSynthesis;
}

/**
 * A voice that lives on this device. Voices of a web service would send the text away,
 * so they are never used, even where they are the only ones.
 */
export function localVoice(
  voices: readonly SpeechSynthesisVoice[],
  language: Language,
): SpeechSynthesisVoice | null {
  const local = voices.filter((voice) => voice.localService);
  const tag = (voice: SpeechSynthesisVoice) => voice.lang.replace('_', '-').toLowerCase();
  const base = language === 'zh-CN' ? /^(zh|cmn)\b/ : /^en\b/;
  return (
    local.find((voice) => tag(voice) === language.toLowerCase()) ??
    local.find((voice) => base.test(tag(voice)) && !/hk|yue/.test(tag(voice))) ??
    null
  );
}

/** Read aloud with a local voice; silent again when the component goes. */
export function useSpeech(language: Language): Speech {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(null);
  const [speaking, setSpeaking] = useState(false);

  useEffect(() => {
    const synth = synthesiser();
    if (!synth) return;
    // Chromium fills the list late and says so once.
    const read = () => setVoice(localVoice(synth.getVoices(), language));
    read();
    synth.addEventListener?.('voiceschanged', read);
    return () => synth.removeEventListener?.('voiceschanged', read);
  }, [language]);

  const stop = useCallback(() => {
    setSpeaking(false);
    synthesiser()?.cancel();
  }, []);

  useEffect(() => {
    if (!speaking) return;
    return () => synthesiser()?.cancel();
  }, [speaking]);

  const toggle = useCallback(
    (text: string) => {
      const synth = synthesiser();
      if (!synth || !voice) return;
      if (speaking) {
        stop();
        return;
      }
      synth.cancel();
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = RATE;
      words.onend = () => setSpeaking(false);
      words.onerror = () => setSpeaking(false);
      synth.speak(words);
      setSpeaking(true);
    },
    [voice, speaking, stop],
  );

  return { available: voice !== null, speaking, toggle, stop };
}
