package org.lanzarote.monitoring.replies.reply;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.preparation.question.AnswerContent;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** An answer of a working copy as it stands, with the number of its question: to check and to submit, not to change. */
public record WorkingCopyAnswer(
        String question,
        int version,
        AnswerContent content,
        String text,
        @Nullable Language language,
        @Nullable Instant savedAt,
        @Nullable String savedBy,
        boolean prefilled) {

    public static WorkingCopyAnswer of(Answer answer) {
        return new WorkingCopyAnswer(
                answer.number(),
                answer.version,
                answer.content,
                answer.text,
                answer.language,
                answer.savedAt,
                answer.savedBy,
                answer.isPrefilled());
    }

    /** The tag of a reply with all its answers. */
    public static EntityTag tag(Reply reply, List<WorkingCopyAnswer> all) {
        return Reply.tag(
                reply.version,
                all.stream().mapToLong(WorkingCopyAnswer::version).sum());
    }

    public GivenAnswer given() {
        return new GivenAnswer(content, text);
    }
}
