import { startEditor } from './editor/start-editor.ts';

for (const place of document.querySelectorAll<HTMLElement>('[data-island="editor"]')) void startEditor(place);
