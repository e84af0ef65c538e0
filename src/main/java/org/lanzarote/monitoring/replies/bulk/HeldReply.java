package org.lanzarote.monitoring.replies.bulk;

import static java.util.stream.Collectors.toSet;

import jakarta.validation.Validator;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.attachment.FileName;
import org.lanzarote.monitoring.files.attachment.IncomingDocument;
import org.lanzarote.monitoring.platform.paging.EntityTag;
import org.lanzarote.monitoring.platform.problem.Violation;
import org.lanzarote.monitoring.replies.answer.AnswerSheet;
import org.lanzarote.monitoring.replies.attached.ReplyAttachments;
import org.lanzarote.monitoring.replies.reply.Answer;
import org.lanzarote.monitoring.replies.reply.Reply;
import org.lanzarote.monitoring.replies.reply.SaveAnswer;
import org.lanzarote.monitoring.replies.reply.SealedTranslation;
import org.lanzarote.monitoring.replies.translation.ReplyTranslations;

/** A Party's draft reply, locked while many answers are saved to it in one transaction. */
public final class HeldReply {

    private final Reply reply;
    private final OwnReply asRead;
    private final ReplyAttachments attachments;
    private final ReplyTranslations translations;
    private final Validator validator;

    HeldReply(
            Reply reply,
            OwnReply asRead,
            ReplyAttachments attachments,
            ReplyTranslations translations,
            Validator validator) {
        this.reply = reply;
        this.asRead = asRead;
        this.attachments = attachments;
        this.translations = translations;
        this.validator = validator;
    }

    public OwnReply asRead() {
        return asRead;
    }

    /**
     * What does not fit, by question, with pointers into its answer. All given answers together decide which
     * questions are shown.
     */
    public Map<String, List<Violation>> misfits(Map<String, SaveAnswer> answers) {
        Map<String, List<Violation>> misfits = new LinkedHashMap<>();
        answers.forEach((question, answer) -> {
            var wrong = validator.validate(answer).stream().map(Violation::of).toList();
            if (!wrong.isEmpty()) {
                misfits.put(question, wrong);
            }
        });
        sheet(answers).misfits().forEach((question, found) -> misfits.merge(question, found, HeldReply::both));
        return misfits;
    }

    /** The questions whose given answer differs from the saved one in any word. */
    public Set<String> unsaved(Map<String, SaveAnswer> answers) {
        return answers()
                .filter(answer -> Optional.ofNullable(answers.get(answer.number()))
                        .filter(given -> !answer.says(given))
                        .isPresent())
                .map(answer -> answer.number())
                .collect(toSet());
    }

    /** Attaches a file that answers may name from then on; gives its key. */
    public UUID attach(FileName name, IncomingDocument document, String by, Instant now) {
        return attachments.attach(reply, name, document, by, now);
    }

    /** Saves these answers, which must fit. */
    public void save(Map<String, SaveAnswer> answers, String by, Instant now) {
        sheet(answers).save(by, now);
    }

    /** Adds texts in further languages to the saved answers. */
    public void translate(Map<String, List<SealedTranslation>> wishes, String by, Instant now) {
        var present = translations.of(reply);
        answers().forEach(answer -> {
            var question = answer.number();
            wishes.getOrDefault(question, List.of())
                    .forEach(wish ->
                            translations.bring(answer, wish, present.getOrDefault(question, List.of()), by, now));
        });
    }

    /** Whether the question is open: no answer was saved or taken over. */
    public boolean isOpen(String question) {
        return answers().anyMatch(answer -> answer.isOpen() && answer.number().equals(question));
    }

    /** Takes these fitting answers over into open questions; each is to be confirmed. */
    public void prefill(Map<String, SaveAnswer> taken, EarlierReply from) {
        answers()
                .filter(Answer::isOpen)
                .forEach(answer -> Optional.ofNullable(taken.get(answer.number()))
                        .ifPresent(earlier -> answer.prefill(earlier, from.origin())));
    }

    EntityTag tag() {
        return reply.tag();
    }

    private Stream<Answer> answers() {
        return reply.answers().stream();
    }

    private AnswerSheet sheet(Map<String, SaveAnswer> answers) {
        return new AnswerSheet(reply, asRead.items(), attachments.nameable(reply, answers.values()), answers);
    }

    private static List<Violation> both(List<Violation> one, List<Violation> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }
}
