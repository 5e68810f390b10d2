import { isApprovedLink } from '../approved';
import { defineRule, found } from './rule';

/** A web address that is not among the approved facts. */
export const unapprovedLink = defineRule({
  id: 'unapproved-link',
  find({ reading, guideline, context }) {
    return reading.links
      .filter(
        ({ text, start }) =>
          reading.text[start - 1] !== '@' && !isApprovedLink(text, guideline, context.today),
      )
      .map((link) => found('error', link, { link: link.text }));
  },
});
