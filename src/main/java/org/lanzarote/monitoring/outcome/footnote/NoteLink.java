package org.lanzarote.monitoring.outcome.footnote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.citation.CitationTargets;
import org.lanzarote.monitoring.platform.citation.CurrentText;
import org.lanzarote.monitoring.platform.text.Citation;

/** The address of a record to which a footnote points. */
@Schema(description = "The address of a record to which a footnote points")
public record NoteLink(
        @Schema(description = "Its key, as in targets", examples = "II-5")
        String target,

        @Schema(description = "The address of the record", examples = "/rounds/2/report/recommendations/II-5")
        String link) {

    private static final Pattern PART =
            Pattern.compile("(\\d+)/(?:((?:chapters|paragraphs|recommendations)/.+)|.+)@(\\d+)");

    /** Those of one footnote in a round; what was withdrawn, or may not be read, has none. */
    static List<NoteLink> of(int round, Citation citation, CurrentText text) {
        var in = "/rounds/" + round;
        return switch (citation.kind()) {
            case ANSWER ->
                text.sources(citation).stream()
                        .filter(answer -> answer.link() != null)
                        .map(answer -> new NoteLink(answer.target(), requireNonNull(answer.link())))
                        .toList();
            case FINDING ->
                text.findings(citation).stream()
                        .map(finding -> new NoteLink(finding.target(), finding.link()))
                        .toList();
            case PARAGRAPH -> at(in + "/report/paragraphs/", citation);
            case RECOMMENDATION -> at(in + "/report/recommendations/", citation);
            case STAKEHOLDER_SUBMISSION -> at(in + "/stakeholder-submissions/", citation);
            case CHILD_EXTRACT -> at(in + "/child-extracts/", citation);
            case RESERVATION ->
                told(citation)
                        .map(key ->
                                new NoteLink(key, "/parties/" + key.substring(0, key.indexOf('/')) + "/reservations"))
                        .toList();
            case REPORT_PART ->
                told(citation).flatMap(key -> part(key).stream()).toList();
            case CHILD_CONTRIBUTION, DOCUMENT, EXPLANATION -> List.of();
        };
    }

    private static List<NoteLink> at(String path, Citation citation) {
        return told(citation).map(key -> new NoteLink(key, path + key)).toList();
    }

    private static Stream<String> told(Citation citation) {
        return citation.targets().stream()
                .filter(key -> !key.equals(CitationTargets.WITHDRAWN) && !key.equals(CitationTargets.UNPUBLISHED))
                .distinct();
    }

    /** A part of another report, whose key is like 3/paragraphs/53@1, in its edition, or that edition. */
    private static Optional<NoteLink> part(String key) {
        var part = PART.matcher(key);
        if (!part.matches()) {
            return Optional.empty();
        }
        var edition = "/rounds/" + part.group(1) + "/report/editions/" + part.group(3);
        return Optional.of(new NoteLink(key, part.group(2) == null ? edition : edition + "/" + part.group(2)));
    }
}
