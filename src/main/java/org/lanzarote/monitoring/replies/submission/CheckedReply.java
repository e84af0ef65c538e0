package org.lanzarote.monitoring.replies.submission;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.attachment.SealedFile;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.reply.WorkingCopyAnswer;

/** A reply that may be submitted: the answers that are shown, as they stand, and how many questions there are. */
public record CheckedReply(Reply reply, List<WorkingCopyAnswer> shown, int questions, String by, Instant now) {

    /** The number that its submission gets. */
    int number() {
        return reply.submissions() + 1;
    }

    /** How many of its answers were saved and say something. */
    int answered() {
        return (int) shown.stream()
                .filter(answer -> answer.savedAt() != null && !answer.given().isEmpty())
                .count();
    }

    /** The attachments that its answers name. */
    Set<UUID> attachments() {
        return shown.stream()
                .flatMap(answer -> answer.given().attachments().stream())
                .collect(toSet());
    }

    /** The form that is sealed, under the name of who submits, after the submission with that digest. */
    SealedForm form(
            String name,
            @Nullable String previous,
            Map<String, List<SealedTranslation>> translations,
            List<SealedFile> files) {
        var answers = shown.stream()
                .map(answer -> SealedAnswer.of(answer, translations.getOrDefault(answer.question(), List.of())))
                .toList();
        return new SealedForm(head(name, previous), answers, files);
    }

    private SealedHead head(String name, @Nullable String previous) {
        var due = reply.due();
        return new SealedHead(
                reply.round().number(),
                reply.party().iso3(),
                number(),
                reply.questionnaire().number(),
                now,
                by,
                name,
                due,
                now.isAfter(due),
                reply.paperReceivedOn(),
                reply.reopenedBecause(),
                previous);
    }
}
