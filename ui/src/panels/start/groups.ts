// By which groups templates are looked for.
import type { Template } from '../../core/bindings/request';

/** The groups that a template belongs to: the last part of the message key `template-group-…`. */
export function groupsOf(template: Template): readonly string[] {
  return 'groups' in template ? (template.groups as string[]) : [];
}
