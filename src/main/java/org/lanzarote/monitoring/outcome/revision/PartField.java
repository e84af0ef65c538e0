package org.lanzarote.monitoring.outcome.revision;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A field of a part of a report besides its text. */
record PartField(
        @Schema(description = PartField.NAMES, examples = "urgency")
        String field,

        @Schema(description = "Its values; one, unless it is a list")
        List<String> values) {

    static final String NAMES =
            "Name of the field: chapter (its present numeral, or withdrawn), heading, urgency, addresseeKind,"
                    + " addresseeParties, theme, legalBasis, parties, place, lead, thematic, titleEn, titleFr, reference, language; of a chapter"
                    + " headings (their keys in order), and heading/{key}/en and heading/{key}/fr, their words";

    /** Whether its values are words of the report, which are compared as such. */
    static boolean isProse(String field) {
        return field.equals("lead") || field.startsWith("title") || field.startsWith("heading/");
    }
}
