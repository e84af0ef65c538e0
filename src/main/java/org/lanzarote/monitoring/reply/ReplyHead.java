package org.lanzarote.monitoring.reply;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.access.Caller;
import org.lanzarote.monitoring.language.BilingualText;
import org.lanzarote.monitoring.paging.EntityTag;
import org.lanzarote.monitoring.question.Item;
import org.lanzarote.monitoring.question.Visibility;

/** A reply without its answers. */
record ReplyHead(
        UUID id,
        int version,
        long answerVersions,
        long answered,
        String party,
        BilingualText name,
        UUID questionnaire,
        int questionnaireVersion,
        int questionnaireInForce,
        ReplyStatus status,
        @Nullable Instant submittedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant repliesClosedAt) {

    EntityTag tag() {
        return Reply.tag(version, answerVersions);
    }

    /** Whether the caller sees some of its answers only: a delegate, until all see all. */
    boolean isInPart(Caller caller) {
        return !caller.delegate().isEmpty() && status != ReplyStatus.PUBLISHED;
    }

    ReplyView with(List<AnswerView> answers, @Nullable Visibility visibility, Caller caller) {
        var shown = status == ReplyStatus.DRAFT && answered == 0 ? ReplyStatus.NOT_STARTED : status;
        boolean closed = repliesClosedAt != null;
        return new ReplyView(
                party,
                name,
                questionnaireVersion,
                questionnaireInForce,
                shown,
                submittedAt,
                publishedAt,
                ReplyAction.permitted(shown, closed, questionnaireInForce > questionnaireVersion, party, caller),
                LockReason.of(shown, closed),
                visibility == null
                        ? null
                        : visibility.notShown().map(Item::number).toList(),
                visibility == null
                        ? null
                        : visibility.incomplete().map(Item::number).toList(),
                answers);
    }
}
