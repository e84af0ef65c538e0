package org.lanzarote.monitoring.outcome.footnote;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.lanzarote.monitoring.outcome.style.NoteStyle;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.language.NameInText;
import org.lanzarote.monitoring.platform.text.Slot;

/** Prints a submitted answer in a footnote, in the words of the style and with its address. */
record AnswerTypography(Language language, NoteStyle style, FootnoteWords words) {

    /** The answer as CommonMark, of a Party with this name within a sentence. */
    String print(CitedAnswer answer, String party) {
        var template = style.replyIn(language);
        boolean numbered = template.contains(Slot.SUBMISSION.place());
        var submission = words.submission(answer.submission(), answer.submittedAt());
        var filled = Slot.fill(template, slot -> switch (slot) {
            case QUESTION -> answer.question();
            case SUBMISSION -> linked(submission, answer);
            default -> slot.place();
        });
        var named = NameInText.put(filled, Slot.PARTY.place(), party, language, false);
        return (numbered ? named : linked(named, answer)) + remark(answer, numbered);
    }

    private String linked(String words, CitedAnswer answer) {
        return answer.link() == null ? words : "[" + words + "](" + answer.link() + "?lang=" + language + ")";
    }

    /** What a reader must know before he follows the source, with the number of the submission where that was not told. */
    private String remark(CitedAnswer answer, boolean numbered) {
        var remarks = Stream.of(
                        answer.published() ? null : words.notPublic(true),
                        answer.followedBy() == null ? null : words.followedBy(answer.followedBy()))
                .filter(Objects::nonNull)
                .collect(joining(words.then()));
        if (remarks.isEmpty()) {
            return "";
        }
        return " (" + (numbered ? "" : words.submission(answer.submission(), null) + words.then()) + remarks + ")";
    }
}
