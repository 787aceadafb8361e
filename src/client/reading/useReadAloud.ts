import { useEffect, useState } from 'react';

interface ReadAloud {
  readonly speaking: boolean;
  readonly toggle: (text: string) => void;
}

/**
 * Reads Dutch aloud with a voice that lives on the device itself; null when there is none, because the other voices
 * send the text to a company.
 */
export function useReadAloud(): ReadAloud | null {
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(localVoice);
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    const synthesis = window.speechSynthesis;
    if (synthesis === undefined) return;
    const look = () => setVoice(localVoice());
    synthesis.addEventListener?.('voiceschanged', look);
    return () => {
      synthesis.removeEventListener?.('voiceschanged', look);
      synthesis.cancel();
    };
  }, []);
  if (voice === null) return null;
  return {
    speaking,
    toggle: (text) => {
      window.speechSynthesis.cancel();
      if (speaking) return setSpeaking(false);
      const words = new SpeechSynthesisUtterance(text);
      words.voice = voice;
      words.lang = voice.lang;
      words.rate = 0.92;
      words.onend = () => setSpeaking(false);
      words.onerror = () => setSpeaking(false);
      setSpeaking(true);
      window.speechSynthesis.speak(words);
    },
  };
}

function localVoice(): SpeechSynthesisVoice | null {
  try {
    const voices = window.speechSynthesis?.getVoices() ?? [];
    return voices.find((voice) => voice.localService && voice.lang.toLowerCase().startsWith('nl')) ?? null;
  } catch {
    return null;
  }
}
