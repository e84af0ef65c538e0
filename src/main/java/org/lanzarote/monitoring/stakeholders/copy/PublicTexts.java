package org.lanzarote.monitoring.stakeholders.copy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.lanzarote.monitoring.files.attachment.Attachment;
import org.lanzarote.monitoring.preparation.question.GivenAnswer;

/** Finds the texts of a published copy beside what was submitted, and the copies of its files. */
@ApplicationScoped
class PublicTexts {

    private final CopyingQueries queries;

    PublicTexts(CopyingQueries queries) {
        this.queries = queries;
    }

    /** Answers, comments and reactions, and the copy that was made of each file that the copy showed at first. */
    record TextsAndFiles(List<PublicText> texts, Map<UUID, Attachment> files) {}

    TextsAndFiles of(SubmissionCopy copy) {
        var answers = queries.answers(copy.submission.id());
        var comments = queries.comments(copy.submission.id());
        Map<String, GivenAnswer> submitted = new HashMap<>();
        answers.forEach(answer -> submitted.put(answer.key(), answer.given()));
        comments.forEach(comment -> submitted.put(comment.key(), comment.given()));
        return new TextsAndFiles(
                texts(copy, submitted), files(copy, new CopyTexts(answers, comments, List.of(), copy.withheld)));
    }

    /** Leaves more out of what was published of a reaction. */
    private List<PublicText> texts(SubmissionCopy copy, Map<String, GivenAnswer> submitted) {
        var withheld = Stream.concat(copy.withheld.stream(), queries.takenDown(copy.id).stream())
                .toList();
        return Stream.of(
                        queries.copiedAnswers(copy.id),
                        queries.copiedComments(copy.id),
                        queries.copiedReactions(copy.id))
                .flatMap(List::stream)
                .map(text -> PublicText.of(text, submitted.getOrDefault(text.key(), text.given()), withheld))
                .toList();
    }

    /** The copies are numbered in the order of the files. */
    private Map<UUID, Attachment> files(SubmissionCopy copy, CopyTexts shown) {
        Map<UUID, Attachment> files = new HashMap<>();
        if (!shown.files().isEmpty()) {
            var copied = queries.copiedFiles(copy.id).iterator();
            queries.files(copy.submission.id(), shown.files()).forEach(file -> files.put(file.id(), copied.next()));
        }
        return files;
    }
}
