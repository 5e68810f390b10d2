import {
  Building2,
  Clock,
  Database,
  Ear,
  Globe,
  Keyboard,
  MessageSquareText,
  ShieldCheck,
} from 'lucide';

/** The places of the options page, in the order of the rail; the id is what follows "#". */
export const SECTIONS = [
  { id: 'brand', icon: Building2 },
  { id: 'watch', icon: Ear },
  { id: 'hours', icon: Clock },
  { id: 'voice', icon: MessageSquareText },
  { id: 'sites', icon: Globe },
  { id: 'desk', icon: Keyboard },
  { id: 'data', icon: Database },
  { id: 'permissions', icon: ShieldCheck },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** `brand/x` and unknown names lead to the first place. */
export const sectionOf = (hash: string): SectionId =>
  SECTIONS.find((section) => section.id === hash.split('/')[0])?.id ?? 'brand';
