import type { Instant } from './identity.ts';
import type { Application } from './intake.ts';

/** An application without the people in it: who to reach, and who the team is to have. What is said of the work stays. */
export const withoutApplicants = (application: Application, now: Instant): Application => {
  if (application.forgottenAt !== undefined) return application;
  const { form, undos, ...others } = application;
  const team = form.team.map(({ unit }) => ({ unit, name: '', email: '', phone: '', other: '' }));
  const contact = { name: '', email: '', phone: '' };
  return { ...others, form: { ...form, contact, team }, forgottenAt: now, version: application.version + 1 };
};
