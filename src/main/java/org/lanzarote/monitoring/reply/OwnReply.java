package org.lanzarote.monitoring.reply;

import java.util.List;
import org.lanzarote.monitoring.language.Language;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.question.Items;

/** A Party's own reply with what it was asked: every answer in the questionnaire's order. */
public record OwnReply(
        int round,
        String party,
        int version,
        int questionnaire,
        Language authentic,
        Items items,
        List<DraftAnswer> answers) {

    /** The tag of the reply, which covers its answers. */
    public EntityTag tag() {
        return Reply.tag(
                version, answers.stream().mapToLong(DraftAnswer::version).sum());
    }
}
