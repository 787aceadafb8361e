import emojiUrl from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import regularUrl from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import boldUrl from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import arabicUrl from '@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf?url';
import type { FontBytes } from './Faces.ts';

async function load(url: string): Promise<Uint8Array> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the font ${url} did not load: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Fetches the fonts of the report from this site's own files. */
export async function fontsBrowser(): Promise<FontBytes> {
  const [regular, bold, emoji, arabic] = await Promise.all([
    load(regularUrl),
    load(boldUrl),
    load(emojiUrl),
    load(arabicUrl),
  ]);
  return { regular, bold, emoji, arabic };
}
