package org.lanzarote.monitoring.notice.reminder;

import java.time.Instant;
import org.lanzarote.monitoring.notice.mail.LetterFacts;
import org.lanzarote.monitoring.notice.reminder.SentReminder.SentReminderKey;

/** A reminder whose day has come, to one person, of the limit in force. */
record DueReminder(SentReminderKey key, Instant due) {

    static DueReminder of(UnsubmittedReply reply, int before, String login) {
        return new DueReminder(
                new SentReminderKey(reply.round(), reply.party(), login, reply.limitOn(), before), reply.due());
    }

    LetterFacts facts() {
        return LetterFacts.ofReply(key.round(), key.party(), due);
    }
}
