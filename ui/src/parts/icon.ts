// What a part takes as an icon: a component of @lucide/svelte, imported one by one.
import type { LucideProps } from '@lucide/svelte';
import type { Component } from 'svelte';

export type Icon = Component<LucideProps>;
