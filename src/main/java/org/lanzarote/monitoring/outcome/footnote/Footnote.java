package org.lanzarote.monitoring.outcome.footnote;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lanzarote.monitoring.platform.citation.CitedAnswer;
import org.lanzarote.monitoring.platform.citation.CitedFinding;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.Citation;
import org.lanzarote.monitoring.platform.text.CitationKind;

/** A numbered footnote of a factsheet or of a report. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Footnote(
        @Schema(description = "Number in the whole document, from 1")
        int number,

        CitationKind kind,

        @Schema(description = "Keys of the records pointed to, in the order they are printed")
        List<String> targets,

        @Schema(description = "Addresses of these records; what was withdrawn, or you may not read, has none")
        List<NoteLink> links,

        @Schema(description = "The answers pointed to, each in its submission; absent for other kinds") @Nullable List<CitedAnswer> sources,

        @Schema(description = "The findings pointed to, without those that you may not read; absent for other kinds")
        @Nullable List<CitedFinding> findings,

        @Schema(description = "Title of an outside document") @Nullable String document,

        @Schema(description = "Place in that document") @Nullable String locator,

        @Schema(description = "Address of that document") @Nullable String url,

        @Schema(description = "Words of an explanation") @Nullable String text,

        @Schema(
                description = "Number of the note before that says the same, where the round prints that number in the"
                        + " place of the words")
        @Nullable Integer sameAs) {

    /** A sentence that has its stop, also before what closes quotation marks, brackets and emphasis. */
    private static final Pattern ENDED = Pattern.compile("[.!?…][”\"’»*_]*$");

    /** What stands in brackets as a sentence of its own. */
    private static final Pattern ENDED_IN_BRACKETS =
            Pattern.compile("(?:^|[.!?…][”\"’»*_]*\\s)\\([^()]*[.!?…][”\"’»*_]*\\)$");

    /** Whether it says in words, or of a document, just what another one says. */
    boolean says(Citation citation) {
        return !citation.kind().hasTargets()
                && kind == citation.kind()
                && Objects.equals(document, citation.document())
                && Objects.equals(locator, citation.locator())
                && Objects.equals(url, citation.url())
                && Objects.equals(text, citation.text());
    }

    static Footnote of(int round, int number, Citation citation, CurrentText text, @Nullable Integer sameAs) {
        return new Footnote(
                number,
                citation.kind(),
                citation.targets(),
                NoteLink.of(round, citation, text),
                citation.kind() == CitationKind.ANSWER ? text.sources(citation) : null,
                citation.kind() == CitationKind.FINDING ? text.findings(citation) : null,
                citation.document(),
                citation.locator(),
                citation.url(),
                citation.text(),
                sameAs);
    }

    /** Its words, document, place and address as one sentence, which ends. */
    String sentence() {
        var source = Stream.of(document, locator, url == null ? null : "<" + url + ">")
                .filter(Objects::nonNull)
                .collect(joining(", "));
        var said = text == null
                ? capital(source)
                : source.isEmpty() ? text : hasEnded(text) ? text + " " + capital(source) : text + ", " + source;
        return hasEnded(said) ? said : said + ".";
    }

    private static boolean hasEnded(String said) {
        return ENDED.matcher(said).find() || ENDED_IN_BRACKETS.matcher(said).find();
    }

    private static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
