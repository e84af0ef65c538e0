package org.lanzarote.monitoring.people.party;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lanzarote.monitoring.platform.language.BilingualText;

/** A name that a Party had, in the forms that texts need; what was written before that day keeps it. */
@Embeddable
@Schema(description = "A name that a Party had")
public record FormerName(
        @Schema(description = "Short name, for titles and lists")
        BilingualText name,

        @Schema(description = "Name with its article, for use within a sentence")
        BilingualText nameWithArticle,

        @Schema(description = "The day on which another name took its place")
        LocalDate until) {}
