package org.lanzarote.monitoring.analysis.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.files.seal.Digests;
import org.lanzarote.monitoring.platform.citation.AnswerStates;
import org.lanzarote.monitoring.platform.citation.CitableAnswer;
import org.lanzarote.monitoring.platform.quotation.SourceWords;
import org.lanzarote.monitoring.preparation.question.AnswerContent;

/** A cited answer as it is fetched: in its submission and in the last one, as it was sealed and as it is published. */
record CitedAnswerRow(
        UUID id,
        int round,
        String party,
        String question,
        int submission,
        String sha256,
        AnswerContent content,
        String text,
        int last,
        @Nullable AnswerContent lastContent,
        @Nullable String lastText,
        @Nullable AnswerContent publicContent,
        @Nullable String publicText,
        @Nullable List<String> withheldFor,
        @Nullable Integer lastPublic,
        @Nullable AnswerContent lastPublicContent,
        @Nullable String lastPublicText) {

    private static final String MARKS_ONLY = "(\\s|\\[withheld: [^\\[\\]]*\\])*";

    CitableAnswer answer() {
        return new CitableAnswer(
                round,
                party,
                question,
                submission,
                sha256,
                states(AnswerFields.of(content, text), AnswerFields.of(lastContent, lastText), last),
                published(),
                isWithheld(),
                mark());
    }

    /** The published answer, unless nothing stands in it but marks of what is withheld. */
    private @Nullable AnswerStates published() {
        if (withheldFor == null || lastPublic == null) {
            return null;
        }
        var cited = AnswerFields.of(publicContent, publicText);
        return !withheldFor.isEmpty() && cited.isOnly(MARKS_ONLY)
                ? null
                : states(cited, AnswerFields.of(lastPublicContent, lastPublicText), lastPublic);
    }

    private String mark() {
        return isWithheld()
                ? requireNonNull(withheldFor).stream()
                        .map(ground -> "[withheld: " + ground + "]")
                        .collect(joining(" "))
                : CitableAnswer.NOT_PUBLIC;
    }

    /** Whether it is published without something, or without anything. */
    private boolean isWithheld() {
        return withheldFor != null && !withheldFor.isEmpty();
    }

    private static AnswerStates states(SourceWords cited, SourceWords now, int submission) {
        return new AnswerStates(
                cited, now, submission, Digests.sha256(now.canonical().getBytes(UTF_8)));
    }
}
