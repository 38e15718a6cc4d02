/** Opens the menu of exports under its link, and takes it away when it is closed. */
import { mount, unmount } from 'svelte';
import type { Lang } from '../messages/index.ts';
import ExportMenu from './ExportMenu.svelte';

export function openMenu(link: HTMLElement, search: string, lang: Lang): void {
  const { left, bottom } = link.getBoundingClientRect();
  const place = { left: left + scrollX, top: bottom + scrollY };
  const menu = mount(ExportMenu, {
    target: document.body,
    props: {
      ...{ search, lang, place },
      closed: () => {
        void unmount(menu);
        link.focus();
      }
    }
  });
}
