package org.lanzarote.monitoring.outcome.style;

import static java.util.Objects.requireNonNullElse;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.language.BilingualText;
import org.lanzarote.monitoring.platform.language.Language;
import org.lanzarote.monitoring.platform.problem.Violations;
import org.lanzarote.monitoring.platform.text.HeadingWords;
import org.lanzarote.monitoring.platform.text.Slot;

/** The typography of notes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "How notes are printed")
public record NoteStyle(
        @Schema(description = "What stands between the last two paragraphs of a note: COMMA as usual") @Nullable NoteJoining paragraphs,

        @Schema(description = "What stands between the last two recommendations of a note: AND as usual") @Nullable NoteJoining recommendations,

        @Schema(
                description = "What is printed of a document or an explanation that a note before has said: the WORDS"
                        + " again, as usual, or the NUMBER of that note")
        @Nullable RepeatedNote repeated,

        @Schema(
                description =
                        "How an answer is named. Slots, each once: {party}, {question}; {submission}, its number and day, may"
                                + " be left out",
                examples = "the reply of {party} to question {question}, {submission}")
        @Valid @HeadingWords
        @Nullable BilingualText reply,

        @Schema(description = "How a note leads to its sources. Slot, once: {sources}", examples = "See {sources}.")
        @Valid @HeadingWords
        @Nullable BilingualText see) {

    /** What is usual. */
    public static final NoteStyle USUAL = new NoteStyle(
            NoteJoining.COMMA,
            NoteJoining.AND,
            RepeatedNote.WORDS,
            new BilingualText(
                    "the reply of {party} to question {question} of the questionnaire, {submission}",
                    "la réponse de {party} à la question {question} du questionnaire, {submission}"),
            new BilingualText("See {sources}.", "Voir {sources}."));

    private static final TemplateSlots REPLY =
            new TemplateSlots(Set.of(Slot.PARTY, Slot.QUESTION), Set.of(Slot.SUBMISSION), Set.of());
    private static final TemplateSlots SEE = new TemplateSlots(Set.of(Slot.SOURCES), Set.of(), Set.of());

    /** That of a round which words nothing itself. */
    static final NoteStyle NONE = new NoteStyle(null, null, null, null, null);

    /** The same with what the function makes of its words. */
    NoteStyle each(UnaryOperator<String> made) {
        return new NoteStyle(
                paragraphs,
                recommendations,
                repeated,
                reply == null ? null : reply.each(made),
                see == null ? null : see.each(made));
    }

    /** With what is usual for the rest. */
    NoteStyle complete() {
        return new NoteStyle(
                requireNonNullElse(paragraphs, USUAL.paragraphs),
                requireNonNullElse(recommendations, USUAL.recommendations),
                requireNonNullElse(repeated, USUAL.repeated),
                requireNonNullElse(reply, USUAL.reply),
                requireNonNullElse(see, USUAL.see));
    }

    /** How an answer is named in a language. */
    public String replyIn(Language language) {
        return requireNonNullElse(reply, USUAL.reply).in(language);
    }

    /** How a note leads to its sources in a language. */
    public String seeIn(Language language) {
        return requireNonNullElse(see, USUAL.see).in(language);
    }

    /** Reports what is not there to be filled, and what is missing. */
    void check(String pointer, Violations violations) {
        REPLY.check(reply, pointer + "/reply", violations);
        SEE.check(see, pointer + "/see", violations);
    }
}
