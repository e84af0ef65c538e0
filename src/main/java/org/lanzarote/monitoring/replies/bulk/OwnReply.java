package org.lanzarote.monitoring.replies.bulk;

import java.util.List;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.question.Items;
import org.lanzarote.monitoring.replies.reading.StoredAnswer;
import org.lanzarote.monitoring.replies.reply.Reply;

/** A Party's own reply with the questions: every answer in the questionnaire's order. */
public record OwnReply(
        int round,
        String party,
        int version,
        int questionnaire,
        Language authentic,
        Items items,
        List<StoredAnswer> answers) {

    /** The tag of the reply, which covers its answers. */
    public EntityTag tag() {
        return Reply.tag(
                version,
                answers.stream().mapToLong(StoredAnswer::workingVersion).sum());
    }
}
