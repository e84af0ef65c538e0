package org.lanzarote.monitoring.replies.withholding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.AllSeen;
import org.lanzarote.monitoring.platform.language.WithheldMark;
import org.lanzarote.monitoring.preparation.question.QuestionNumber;
import org.lanzarote.monitoring.preparation.question.SafeMarkup;

/** A passage of an answer, or the whole answer, that is withheld from publication, and the ground. */
@Embeddable
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A passage of an answer, or the whole answer, that is not made public, and the ground")
public record Withhold(
        @Schema(description = "Number of the question", examples = "9.1")
        @NotNull @Pattern(regexp = QuestionNumber.PATTERN) String question,

        @Schema(
                description = "The words to leave out wherever they stand in the answer's text, its other answer, its"
                        + " references or its table, exactly as submitted, from the beginning of a word to the end of"
                        + " one; or the key of an attachment that it names; absent: the whole answer")
        @Size(min = 1, max = 50_000) @Nullable String passage,

        @Schema(
                description =
                        "Why, on one line without brackets; it stands in the place of the passage, for everybody to read")
        @SafeMarkup
        @Pattern(regexp = "[^\\[\\]\\r\\n]*", message = "One line without brackets is expected") @NotBlank @Size(max = 300) @AllSeen
        String ground) {

    /** Whether it is of the whole answer. */
    public boolean withholdsWhole() {
        return passage == null;
    }

    /** Whether it is of a file, which is withheld by its key. */
    public boolean withholdsFile() {
        return passage != null && CutText.isKey(passage);
    }

    /** Whether it may stand in the answer to this question; a file may in any. */
    public boolean concerns(String other) {
        return withholdsFile() || question.equals(other);
    }

    /** Whether it is of words that are long enough to be looked for wherever they stand, however they are written. */
    public boolean withholdsLong() {
        return passage != null && !withholdsFile() && SearchedAnswer.isLong(passage);
    }

    /** The same of what stands in the answer to this question, in each way in which the words are written there. */
    public Stream<Withhold> writtenIn(String other, TranslatedAnswer answer) {
        return passage == null
                ? Stream.of()
                : Stream.concat(Stream.of(passage), new SearchedAnswer(answer).writtenOtherwise(passage).stream())
                        .map(words -> new Withhold(other, words, ground));
    }

    /** Whether its ground, which everybody reads, says the words of another passage or its own. */
    boolean says(Withhold other) {
        var words = other.passage;
        return words != null
                && (SearchedAnswer.isLong(words)
                        ? SearchedAnswer.folded(ground).contains(SearchedAnswer.folded(words))
                        : CutText.stands(words.toLowerCase(Locale.ROOT), ground.toLowerCase(Locale.ROOT)));
    }

    /** The same of another question. */
    public Withhold of(String other) {
        return new Withhold(other, passage, ground);
    }

    /** The text that is published in its place. */
    public String mark() {
        return WithheldMark.of(ground);
    }
}
