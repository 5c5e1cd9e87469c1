import { type Activity, ActivityTypes, type ResourceResponse, TurnContext } from 'botbuilder';

/**
 * A context whose sending waits by `await`. The SDK's own waits by generators that it makes anew at each call, and V8 gives each of
 * those a shape in the part of its memory that it seldom looks through: until it does, all that was at hand stays, the whole card.
 */
export class AwaitingContext extends TurnContext {
  override async sendActivity(
    said: string | Partial<Activity>,
    speak?: string,
    inputHint?: string,
  ): Promise<ResourceResponse | undefined> {
    if (typeof said === 'string') return super.sendActivity(said, speak, inputHint);
    const [response] = await this.sendActivities([said]);
    return response;
  }

  /** As the SDK does, but that Teams never wants replies in the answer to what it sends (`expectReplies`). */
  override sendActivities(activities: Partial<Activity>[]): Promise<ResourceResponse[]> {
    const reference = TurnContext.getConversationReference(this.activity);
    const output = activities.map(({ id: _, type = ActivityTypes.Message, ...others }) =>
      TurnContext.applyConversationReference({ type, ...others }, reference),
    );
    return this['emit'](this['_onSendActivities'], output, async () => {
      const responses = await this.adapter.sendActivities(this, output);
      this.responded = true;
      return responses;
    });
  }
}
