import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { FontBytes } from './Faces.ts';

const require = createRequire(import.meta.url);
const read = async (path: string) => new Uint8Array(await readFile(require.resolve(path)));

/** Reads the fonts of the report from the installed packages, for tools that run in Node. */
export async function fontsNode(): Promise<FontBytes> {
  const [regular, bold, emoji, arabic] = await Promise.all([
    read('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
    read('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
    read('@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf'),
    read('@expo-google-fonts/vazirmatn/400Regular/Vazirmatn_400Regular.ttf'),
  ]);
  return { regular, bold, emoji, arabic };
}
