import { Refusal, type RefusalCode } from '../../model/refusal.ts';

const whole =
  (least: number, most: number, unclear: RefusalCode) =>
  (text: string): number => {
    const digits = /^(\d{1,4})\s*(?:min\.?|minutt(?:er)?|minutes?|%|prosent|per ?cent)?$/i.exec(text)?.[1];
    const number = Number(digits);
    if (digits === undefined || number < least || number > most) throw new Refusal(unclear);
    return number;
  };

/** @throws Refusal `agendaMinutesUnclear` */
export const readMinutes = whole(5, 600, 'agendaMinutesUnclear');
/** @throws Refusal `presentingUnclear` */
export const readPresenting = whole(1, 120, 'presentingUnclear');
/** @throws Refusal `groupGoalUnclear` */
export const readGoal = whole(0, 100, 'groupGoalUnclear');
/** @throws Refusal `othersUnclear` */
export const readOthers = whole(0, 200, 'othersUnclear');
